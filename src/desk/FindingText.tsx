import { excerptOf } from '../model/excerpt.ts';
import type { Finding } from '../model/finding.ts';
import styles from './FindingText.module.css';

/** As much of a source line is shown: some lines on a phone. */
const shownLength = 200;

/** A finding with its line of the file, and the place in it marked. */
export function FindingText({ finding }: { finding: Finding }) {
  const { line, subject, message } = finding;
  const excerpt = excerptOf(finding, shownLength);
  return (
    <>
      <span className={styles.words}>
        <span className={styles.place}>Line {line}</span> <strong>{subject}</strong>: {message}
      </span>
      {excerpt !== null && (
        <span className={styles.source} dir="auto">
          <code>
            {excerpt.before}
            {/* At the end of a line there is nothing to mark but the place. */}
            <mark>{excerpt.marked || '\u00a0'}</mark>
            {excerpt.after}
          </code>
        </span>
      )}
    </>
  );
}
