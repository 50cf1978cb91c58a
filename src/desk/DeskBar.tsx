import type { FileReport } from '../model/finding.ts';
import { countedPosts } from '../model/post.ts';
import { ReportCard } from './ReportCard.tsx';
import styles from './DeskBar.module.css';

interface DeskBarProps {
  reports: readonly FileReport[];
  /** The page around it is a list, from which broken posts are missing. */
  isList: boolean;
}

/** Says that this is the preview, and how the posts are. Opens into the whole list. */
export function DeskBar({ reports, isList }: DeskBarProps) {
  const broken = reports.filter(({ findings }) => findings.some(({ level }) => level === 'error'));
  const others = reports.filter((report) => !broken.includes(report));
  return (
    <aside aria-label="Preview" className={styles.desk}>
      {/* Opens by itself where a reader would miss a post. */}
      <details className={styles.bar} open={isList && broken.length > 0}>
        <summary>
          <strong>Preview.</strong> Drafts and scheduled posts are shown here and nowhere else.{' '}
          <span className={broken.length > 0 ? styles.broken : undefined}>{summaryOf(reports, broken)}</span>
        </summary>
        {reports.length === 0 && <p>Nothing was found in any post.</p>}
        {broken.map((report) => (
          <ReportCard key={report.file} report={report} />
        ))}
        {others.length > 0 && (
          <details open={broken.length === 0}>
            <summary>{countedPosts(others.length)} could be better</summary>
            {others.map((report) => (
              <ReportCard key={report.file} report={report} />
            ))}
          </details>
        )}
      </details>
    </aside>
  );
}

function summaryOf(reports: readonly FileReport[], broken: readonly FileReport[]): string {
  if (broken.length > 0) return `${countedPosts(broken.length)} cannot be shown.`;
  return reports.length > 0 ? `${countedPosts(reports.length)} could be better.` : 'All posts are in order.';
}
