import { useEffect, useRef, type FormEvent } from 'react';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  query: string;
  onSearch: (query: string) => void;
  /** Whether each key press searches, or only the Enter key. */
  when?: 'typed' | 'submitted';
}

/** Narrows a list down to the posts whose title, excerpt or topics hold the words. */
export function SearchField({ query, onSearch, when = 'typed' }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);

  // The field belongs to the reader while they type; at other times it follows the address.
  useEffect(() => {
    const field = input.current;
    if (field !== null && field !== document.activeElement) field.value = query;
  }, [query]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(input.current?.value ?? '');
  };

  return (
    <form role="search" className={styles.search} onSubmit={submit}>
      <label className={styles.label}>
        <span className="visually-hidden">Search in titles, summaries and topics</span>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <input
          ref={input}
          type="search"
          name="q"
          placeholder="Search posts"
          autoComplete="off"
          enterKeyHint="search"
          defaultValue={query}
          onChange={({ currentTarget }) => {
            if (when === 'typed') onSearch(currentTarget.value);
          }}
        />
      </label>
    </form>
  );
}
