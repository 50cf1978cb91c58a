import { Link } from 'react-router';
import { findingLine, type FileReport, type Finding } from '../model/finding.ts';
import { postPath } from '../model/urls.ts';
import { FindingText } from './FindingText.tsx';
import styles from './ReportCard.module.css';

/** What was found in one file: what could be better is folded away. */
export function ReportCard({ report: { file, slug, findings } }: { report: FileReport }) {
  const broken = findings.some(({ level }) => level === 'error');
  const weighty = findings.filter(({ level }) => level !== 'could');
  const light = findings.filter(({ level }) => level === 'could');
  return (
    <section className={styles.card} data-level={broken ? 'error' : 'warning'}>
      <h2>
        {slug === '' ? file : <Link to={postPath(slug)}>{file}</Link>}{' '}
        <span>{broken ? 'cannot be shown until this is mended' : 'is shown; please have a look'}</span>
      </h2>
      {weighty.length > 0 && <Findings findings={weighty} />}
      {light.length > 0 && (
        <details>
          <summary>{light.length} could be better</summary>
          <Findings findings={light} />
        </details>
      )}
    </section>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul role="list">
      {findings.map((finding) => (
        <li key={findingLine(finding)}>
          <FindingText finding={finding} />
        </li>
      ))}
    </ul>
  );
}
