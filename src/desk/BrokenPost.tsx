import type { FileReport } from '../model/finding.ts';
import { AboutPost } from './AboutPost.tsx';
import { EarlierVersions } from './EarlierVersions.tsx';
import { ReportCard } from './ReportCard.tsx';
import { useMending } from './useMending.ts';
import styles from './Desk.module.css';

/** In the place of a post that cannot be shown: what is wrong with it, and the ways to mend that. */
export function BrokenPost({ report }: { report: FileReport }) {
  const { mend, problem } = useMending(report);
  return (
    <div className={styles.here}>
      <ReportCard report={report} onMend={mend} />
      {problem !== null && <p role="alert">{problem}</p>}
      <AboutPost slug={report.slug} isOpen />
      <EarlierVersions report={report} />
    </div>
  );
}
