import type { Reading } from '../reading/useReading.ts';
import styles from './Progress.module.css';

/** How far the reader has come: a line that grows, and the minutes that are left. */
export function Progress({ left, progress }: Pick<Reading, 'left' | 'progress'>) {
  return (
    <>
      {/* Another number is another element: one whose text grows narrower would be seen as moving. */}
      <span key={left} className={styles.left}>
        {left !== null && `${left} min left`}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span ref={progress} className={styles.done} />
      </span>
    </>
  );
}
