import { useState } from 'react';
import button from './DeskButton.module.css';
import styles from './DeskForm.module.css';

interface TopicChipsProps {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
  items: readonly string[];
  choices: readonly string[];
  onChange: (items: readonly string[] | null) => unknown;
}

/** A list of short texts: each with a button that takes it away, and a field that adds one. */
export function TopicChips({ items, choices, onChange, ...attributes }: TopicChipsProps) {
  const [typed, setTyped] = useState('');
  const list = `${attributes.id}-choices`;
  const change = (now: readonly string[]) => onChange(now.length === 0 ? null : now);
  const add = () => {
    const item = typed.trim();
    setTyped('');
    if (item !== '' && !items.includes(item)) change([...items, item]);
  };
  return (
    <div className={styles.chips}>
      {items.map((item) => (
        <button
          key={item}
          type="button"
          className={button.button}
          aria-label={`Take “${item}” away`}
          onClick={() => change(items.filter((each) => each !== item))}
        >
          {item} <span aria-hidden="true">×</span>
        </button>
      ))}
      <input
        {...attributes}
        type="text"
        list={list}
        placeholder="Add"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={add}
        onKeyDown={({ key }) => key === 'Enter' && add()}
      />
      <datalist id={list}>
        {choices
          .filter((choice) => !items.includes(choice))
          .map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
      </datalist>
    </div>
  );
}
