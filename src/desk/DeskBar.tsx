import { Link } from 'react-router';
import { deskPath } from '../model/desk.ts';
import type { FileReport } from '../model/finding.ts';
import { countedPosts } from '../model/post.ts';
import { ReportCard } from './ReportCard.tsx';
import styles from './DeskBar.module.css';

interface DeskBarProps {
  reports: readonly FileReport[];
  /** The page around it is a list, from which broken posts are missing. */
  isList: boolean;
  /** What happened last, in words. */
  said: string;
}

/** Says that this is the preview, and how the posts are. Opens into the whole list. */
export function DeskBar({ reports, isList, said }: DeskBarProps) {
  const broken = reports.filter(({ findings }) => findings.some(({ level }) => level === 'error'));
  const others = reports.filter((report) => !broken.includes(report) && report.findings.length > 0);
  const weighty = others.filter(({ findings }) => findings.some(({ level }) => level !== 'could'));
  const light = others.filter((report) => !weighty.includes(report));
  return (
    <aside aria-label="Preview" className={styles.desk}>
      {/* Opens by itself where a reader would miss a post. */}
      <details className={styles.bar} open={isList && broken.length > 0}>
        <summary>
          <strong>Preview.</strong> Drafts and scheduled posts are shown here and nowhere else.{' '}
          <span className={broken.length > 0 ? styles.broken : undefined}>{summaryOf(others, broken)}</span>
        </summary>
        {broken.length + others.length === 0 && <p>Nothing was found in any post.</p>}
        {broken.map((report) => (
          <ReportCard key={report.file} report={report} />
        ))}
        {weighty.map((report) => (
          <ReportCard key={report.file} report={report} />
        ))}
        {light.length > 0 && (
          <details>
            <summary>{countedPosts(light.length)} could be better</summary>
            {light.map((report) => (
              <ReportCard key={report.file} report={report} />
            ))}
          </details>
        )}
      </details>
      <p className={styles.line}>
        <Link to={deskPath}>The desk</Link> <span role="status">{said}</span>
      </p>
    </aside>
  );
}

function summaryOf(others: readonly FileReport[], broken: readonly FileReport[]): string {
  if (broken.length > 0) return `${countedPosts(broken.length)} cannot be shown.`;
  for (const level of ['must', 'should'] as const) {
    const count = others.filter(({ findings }) => findings.some((finding) => finding.level === level)).length;
    if (count > 0) return `${countedPosts(count)} ${level} be mended.`;
  }
  return 'All posts are in order.';
}
