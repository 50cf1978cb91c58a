import type { KeyboardEvent } from 'react';
import { searchPath } from '../../model/urls.ts';
import type { SearchOption } from './options.ts';
import styles from './SearchDialog.module.css';

interface SearchBoxProps {
  query: string;
  /** Id of the list below. */
  list: string;
  options: readonly SearchOption[];
  /** The option that Enter opens; null for what was typed itself. */
  active: string | null;
  onType: (query: string) => void;
  onStep: (active: string | null) => void;
  onSubmit: () => void;
  onClose: () => void;
}

/** The field of the search, a combobox: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function SearchBox({ query, list, options, active, ...on }: SearchBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const place = options.findIndex(({ id }) => id === active);
    const next = stepTo(event.key, place, options.length);
    if (next === null) return;
    event.preventDefault();
    on.onStep(options[next]?.id ?? null);
  };
  return (
    <form
      role="search"
      action={searchPath}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        on.onSubmit();
      }}
    >
      <input
        type="search"
        name="q"
        role="combobox"
        aria-label="Search all posts"
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active === null ? undefined : `${list}-${active}`}
        placeholder="What would you like to know?"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={({ currentTarget }) => on.onType(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" onClick={on.onClose}>
        Close
      </button>
    </form>
  );
}

/** Where a key leads in a list: -1 is the field itself. Null for keys that are not about the list. */
function stepTo(key: string, place: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return place + 1 < count ? place + 1 : -1;
  if (key === 'ArrowUp') return place === -1 ? count - 1 : place - 1;
  return null;
}
