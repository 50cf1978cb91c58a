import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FileReport } from '../model/finding.ts';
import { askDesk } from './askDesk.ts';
import { keptVersionsQuery } from './deskQueries.ts';
import { formatMoment } from './shortTime.ts';
import button from './DeskButton.module.css';
import styles from './DeskForm.module.css';

/** The earlier versions of a post, each with a way back to it. The present one becomes an earlier one then. */
export function EarlierVersions({ report: { slug, version } }: { report: FileReport }) {
  const { data: versions = [] } = useQuery(keptVersionsQuery(slug));
  const [problem, setProblem] = useState<string | null>(null);
  const goBack = async (id: string) => {
    const answer = await askDesk({ kind: 'goBack', slug, version, id });
    setProblem('problem' in answer ? answer.problem : null);
  };
  if (versions.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>Earlier versions ({versions.length})</summary>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <ul role="list">
        {versions.map(({ id, written, words, differs }) => (
          <li key={id} className={styles.version}>
            <p>
              <time dateTime={new Date(written).toISOString()}>{formatMoment(written)}</time>, {words} words
            </p>
            {differs !== '' && <p className={styles.line}>{differs}</p>}
            <button type="button" className={button.button} onClick={() => void goBack(id)}>
              Go back to this
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
