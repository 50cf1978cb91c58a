import { useId, useRef, useState } from 'react';
import type { AboutField, FieldValue } from '../model/desk.ts';
import type { ChangeField } from './AboutPost.tsx';
import { TopicChips } from './TopicChips.tsx';
import styles from './DeskForm.module.css';

interface FieldInputProps {
  field: AboutField;
  label: string;
  onChange: ChangeField;
}

/** Fields whose texts are too long for one line. */
const long: ReadonlySet<string> = new Set(['excerpt', 'metaDescription', 'coverAlt']);

/** A field of the form, with what is wrong with its value below it. */
export function FieldInput({ field, label, onChange }: FieldInputProps) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const { name, kind, description, value, choices } = field;
  const asked = useRef<string | null>(null);
  const save = async (now: FieldValue) => {
    const text = JSON.stringify(now);
    // Who presses Enter and leaves the field asks for the same twice.
    if (text === asked.current) return;
    if (text === JSON.stringify(value)) return setProblem(null);
    asked.current = text;
    setProblem(await onChange(field, now));
    asked.current = null;
  };
  const common = { id, 'aria-describedby': `${id}-about`, 'aria-invalid': problem !== null };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {kind === 'list' && (
        <TopicChips {...common} items={Array.isArray(value) ? value : []} choices={choices} onChange={save} />
      )}
      {kind === 'flag' && (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => void save(target.checked || null)}
        />
      )}
      {(kind === 'text' || kind === 'day') && (
        // What the file says stands in it whenever the file has been changed.
        <TextInput key={String(value)} {...common} field={field} isLong={long.has(name)} onSave={save} />
      )}
      <p id={`${id}-about`} className={styles.about}>
        {problem !== null && <span className={styles.problem}>{problem} </span>}
        {description}
      </p>
    </div>
  );
}

interface TextInputProps {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
  field: AboutField;
  isLong: boolean;
  onSave: (now: FieldValue) => Promise<void>;
}

function TextInput({ field: { kind, value, choices }, isLong, onSave, ...attributes }: TextInputProps) {
  const written = String(value ?? '');
  const save = (now: string) => void onSave(now.trim() === '' ? null : now.trim());
  const input = { ...attributes, defaultValue: written, dir: 'auto' } as const;
  if (isLong) return <textarea {...input} rows={3} onBlur={({ target }) => save(target.value)} />;
  const isDay = kind === 'day' && /^(?:\d{4}-\d\d-\d\d)?$/.test(written);
  const list = `${attributes.id}-choices`;
  return (
    <>
      <input
        {...input}
        type={isDay ? 'date' : 'text'}
        list={choices.length > 0 ? list : undefined}
        onBlur={({ target }) => save(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && save(currentTarget.value)}
      />
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
