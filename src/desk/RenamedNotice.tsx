import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RenamedPost } from '../model/desk.ts';
import { askDesk } from './askDesk.ts';
import { aboutPostQuery } from './deskQueries.ts';
import button from './DeskButton.module.css';
import styles from './DeskForm.module.css';

/** After a post has got another address: offers that the old one leads to it. */
export function RenamedNotice({ renamed: { from, to } }: { renamed: RenamedPost }) {
  const { data } = useQuery(aboutPostQuery(to));
  const [problem, setProblem] = useState<string | null>(null);
  const was = data?.fields.find(({ name }) => name === 'aliases')?.value ?? null;
  const earlier = Array.isArray(was) ? was : [];
  const keep = async () => {
    const answer = await askDesk({ kind: 'field', slug: to, name: 'aliases', was, now: [...earlier, from] });
    setProblem('problem' in answer ? answer.problem : null);
  };
  const isKept = earlier.includes(from);
  return (
    <div className={styles.notice} role="status">
      <p>
        This post was <b>{from}</b> and is <b>{to}</b> now.{' '}
        {isKept ? 'Its old address leads here.' : 'Whoever has the old address no longer finds it.'}
      </p>
      {!isKept && (
        <button
          type="button"
          className={button.button}
          disabled={data === undefined}
          onClick={() => void keep()}
        >
          Lead the old address here
        </button>
      )}
      {problem !== null && <p className={styles.problem}>{problem}</p>}
    </div>
  );
}
