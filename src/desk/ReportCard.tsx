import { Link } from 'react-router';
import { findingLine, type FileReport, type Finding } from '../model/finding.ts';
import { postPath } from '../model/urls.ts';
import { FindingText } from './FindingText.tsx';
import { MendOffer } from './MendOffer.tsx';
import type { Mending } from './useMending.ts';
import styles from './ReportCard.module.css';

interface ReportCardProps {
  report: FileReport;
  /** Does what a finding offers; nothing is offered if absent. */
  onMend?: Mending['mend'];
}

/** What was found in one file: what could be better is folded away. */
export function ReportCard({ report: { file, slug, findings }, onMend }: ReportCardProps) {
  const broken = findings.some(({ level }) => level === 'error');
  const weighty = findings.filter(({ level }) => level !== 'could');
  const light = findings.filter(({ level }) => level === 'could');
  return (
    <section className={styles.card} data-level={broken ? 'error' : 'warning'}>
      <h2>
        {slug === '' ? file : <Link to={postPath(slug)}>{file}</Link>}{' '}
        <span>{broken ? 'cannot be shown until this is mended' : 'is shown; please have a look'}</span>
      </h2>
      {weighty.length > 0 && <Findings findings={weighty} onMend={onMend} />}
      {light.length > 0 && (
        <details>
          <summary>{light.length} could be better</summary>
          <Findings findings={light} onMend={onMend} />
        </details>
      )}
    </section>
  );
}

interface FindingsProps {
  findings: readonly Finding[];
  onMend: Mending['mend'] | undefined;
}

function Findings({ findings, onMend }: FindingsProps) {
  return (
    <ul role="list">
      {findings.map((finding) => (
        <li key={findingLine(finding)}>
          <FindingText finding={finding} />
          {finding.mend !== undefined && onMend !== undefined && (
            <MendOffer mend={finding.mend} onMend={onMend} />
          )}
        </li>
      ))}
    </ul>
  );
}
