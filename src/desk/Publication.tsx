import { useState } from 'react';
import type { AboutField } from '../model/desk.ts';
import type { ChangeField } from './AboutPost.tsx';
import styles from './DeskForm.module.css';

interface PublicationProps {
  draft: AboutField;
  date: AboutField;
  /** `YYYY-MM-DD`. */
  today: string;
  onChange: ChangeField;
}

type Choice = 'draft' | 'now' | 'later';

const labels: readonly (readonly [Choice, string])[] = [
  ['draft', 'not yet: it is a draft'],
  ['now', 'now'],
  ['later', 'from a day on'],
];

/** When readers get the post: not yet, now, or from a day on. */
export function Publication({ draft, date, today, onChange }: PublicationProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const day = String(date.value ?? '');
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
  const isDue = isDay && day <= today;
  const chosen = draft.value === true ? 'draft' : isDue ? 'now' : isDay ? 'later' : null;
  const setDay = async (on: string) => (on === day ? null : onChange(date, on));
  const choose = async (choice: Choice) => {
    if (choice === 'draft') return onChange(draft, true);
    const on = choice === 'now' ? (isDue ? day : today) : isDue || !isDay ? dayAfter(today) : day;
    // The day first: a post that is no draft any more must not be out for a moment.
    return (await setDay(on)) ?? (draft.value === null ? null : onChange(draft, null));
  };
  return (
    <fieldset className={styles.field}>
      <legend>Readers get it</legend>
      {labels.map(([choice, label]) => (
        <label key={choice}>
          <input
            type="radio"
            name="publication"
            checked={chosen === choice}
            onChange={() => void choose(choice).then(setProblem)}
          />{' '}
          {label}
        </label>
      ))}
      <label>
        Day
        <input
          key={day}
          type="date"
          defaultValue={day}
          onBlur={({ target }) => void setDay(target.value).then(setProblem)}
        />
      </label>
      {problem !== null && <p className={styles.problem}>{problem}</p>}
    </fieldset>
  );
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
