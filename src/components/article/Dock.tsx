import type { ReactNode } from 'react';
import styles from './Dock.module.css';

/** Room at the bottom of the screen, over the text, for what the reader may want at hand. It moves nothing. */
export function Dock({ children }: { children: ReactNode }) {
  return (
    <div className={styles.dock}>
      <div className={styles.stack}>{children}</div>
    </div>
  );
}
