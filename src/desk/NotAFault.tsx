import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { type Finding, quietEntry } from '../model/finding.ts';
import { askDesk } from './askDesk.ts';
import { aboutPostQuery } from './deskQueries.ts';
import button from './DeskButton.module.css';
import styles from './DeskForm.module.css';

/** Lets a finding stand: asks for the reason, and writes it into the post. */
export function NotAFault({ finding, slug }: { finding: Finding; slug: string }) {
  const client = useQueryClient();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    const about = await client.fetchQuery(aboutPostQuery(slug));
    const was = about?.fields.find(({ name }) => name === 'quiet')?.value ?? null;
    const entries = Array.isArray(was) ? was : [];
    const now = [...entries, quietEntry(finding, reason.trim())];
    const answer = await askDesk({ kind: 'field', slug, name: 'quiet', was, now });
    setProblem('problem' in answer ? answer.problem : null);
  };
  return (
    <div className={styles.quiet}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Not a fault here …
      </button>
      {isOpen && (
        <form className={styles.field} onSubmit={(event) => void save(event)}>
          <label htmlFor={id}>Why not?</label>
          <input
            id={id}
            type="text"
            required
            dir="auto"
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          {problem !== null && <p className={styles.problem}>{problem}</p>}
          <button type="submit" className={button.button}>
            Let it stand
          </button>
        </form>
      )}
    </div>
  );
}
