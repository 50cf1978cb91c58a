import type { QuietFinding } from '../model/finding.ts';
import { FindingText } from './FindingText.tsx';
import styles from './DeskForm.module.css';

/** What the author has let stand, with the reasons. To have it back, its line goes from "About this post". */
export function QuietFindings({ quiet }: { quiet: readonly QuietFinding[] }) {
  if (quiet.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>No faults here ({quiet.length})</summary>
      <ul role="list">
        {quiet.map(({ finding, reason }) => (
          <li key={`${finding.line} ${finding.column} ${finding.message}`} className={styles.version}>
            <FindingText finding={finding} />
            <p>
              <b>Because:</b> {reason}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
