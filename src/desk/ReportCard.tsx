import { Link } from 'react-router';
import { excerptOf } from '../model/excerpt.ts';
import { findingLine, type FileReport, type Finding } from '../model/finding.ts';
import { postPath } from '../model/urls.ts';
import styles from './ReportCard.module.css';

/** As much of a source line is shown: some lines on a phone. */
const shownLength = 200;

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

function FindingText({ finding }: { finding: Finding }) {
  const { line, subject, message } = finding;
  const excerpt = excerptOf(finding, shownLength);
  return (
    <>
      <p>
        <span className={styles.place}>Line {line}</span> <strong>{subject}</strong>: {message}
      </p>
      {excerpt !== null && (
        <p className={styles.source} dir="auto">
          <code>
            {excerpt.before}
            {/* At the end of a line there is nothing to mark but the place. */}
            <mark>{excerpt.marked || '\u00a0'}</mark>
            {excerpt.after}
          </code>
        </p>
      )}
    </>
  );
}
