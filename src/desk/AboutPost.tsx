import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AboutField, FieldValue } from '../model/desk.ts';
import { askDesk } from './askDesk.ts';
import { aboutPostQuery } from './deskQueries.ts';
import { FieldInput } from './FieldInput.tsx';
import { Publication } from './Publication.tsx';
import styles from './DeskForm.module.css';

/** The fields that most posts need; the others are folded away. */
const usual: ReadonlySet<string> = new Set([
  'title',
  'excerpt',
  'category',
  'tags',
  'cover',
  'coverAlt',
  'author',
]);

/** What the choice of when a post is published consists of. */
const ofPublication: ReadonlySet<string> = new Set(['date', 'draft']);

/** Gives a field a value. Resolves to why not, or to null if it was written. */
export type ChangeField = (field: AboutField, now: FieldValue) => Promise<string | null>;

/** The form that changes the top of a post, one field at a time. Each is saved when it is left. */
export function AboutPost({ slug, isOpen = false }: { slug: string; isOpen?: boolean }) {
  const [wasOpened, setOpened] = useState(isOpen);
  return (
    <details
      className={styles.fold}
      open={wasOpened}
      onToggle={({ currentTarget: { open } }) => setOpened(open)}
    >
      <summary>About this post</summary>
      {wasOpened && <AboutForm slug={slug} />}
    </details>
  );
}

function AboutForm({ slug }: { slug: string }) {
  const { data, refetch } = useQuery(aboutPostQuery(slug));
  const [saved, setSaved] = useState('');
  if (data === undefined || data === null) return null;
  if (data.problem !== null) return <p className={styles.problem}>{data.problem}</p>;
  const change: ChangeField = async ({ name, value }, now) => {
    const answer = await askDesk({ kind: 'field', slug, name, was: value, now });
    setSaved('problem' in answer ? '' : `Saved: ${toLabel(name)}.`);
    // The file may say something else meanwhile; the next attempt starts from that.
    await refetch();
    return 'problem' in answer ? answer.problem : null;
  };
  const [draft, date] = ['draft', 'date'].map((name) => data.fields.find((field) => field.name === name));
  const inForm = (isShown: (name: string) => boolean) =>
    data.fields
      .filter(({ name }) => isShown(name) && !ofPublication.has(name))
      .map((field) => (
        <FieldInput key={field.name} field={field} label={toLabel(field.name)} onChange={change} />
      ));
  return (
    <div className={styles.form}>
      {inForm((name) => usual.has(name))}
      {draft !== undefined && date !== undefined && (
        <Publication draft={draft} date={date} today={data.today} onChange={change} />
      )}
      <details>
        <summary>More</summary>
        <div className={styles.form}>{inForm((name) => !usual.has(name))}</div>
      </details>
      <p role="status" className={styles.saved}>
        {saved}
      </p>
    </div>
  );
}

/** `coverAlt` as a label: `Cover alt`. */
function toLabel(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
