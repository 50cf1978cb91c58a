import { Link } from 'react-router';
import { findingLine, type FileReport, type Finding } from '../model/finding.ts';
import { postPath } from '../model/urls.ts';
import styles from './ReportCard.module.css';

/** Everything that was found in one file. */
export function ReportCard({ report: { file, slug, findings } }: { report: FileReport }) {
  const broken = findings.some(({ level }) => level === 'error');
  return (
    <section className={styles.card} data-level={broken ? 'error' : 'warning'}>
      <h2>
        {slug === '' ? file : <Link to={postPath(slug)}>{file}</Link>}{' '}
        <span>{broken ? 'cannot be shown until this is mended' : 'is shown; please have a look'}</span>
      </h2>
      <ul role="list">
        {findings.map((finding) => (
          <li key={findingLine(finding)}>
            <FindingText finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FindingText({ finding: { line, column, subject, message, source } }: { finding: Finding }) {
  return (
    <>
      <p>
        <span className={styles.place}>Line {line}</span> <strong>{subject}</strong>: {message}
      </p>
      {source !== undefined && source !== '' && (
        <pre tabIndex={0}>
          {source}
          {'\n'}
          {' '.repeat(Math.max(0, column - 1))}^
        </pre>
      )}
    </>
  );
}
