import { type FormEvent, use, useEffect, useRef } from 'react';
import { searchPath } from '../../model/urls.ts';
import { keepSearch } from '../search/recentSearches.ts';
import { SearchContext } from '../search/searchContext.ts';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  query: string;
  onSearch: (query: string) => void;
  /** Whether each key press searches, or only the Enter key. */
  when?: 'typed' | 'submitted';
}

/** Asks the search. Before the app is there it is a form that leads to the search's page. */
export function SearchField({ query, onSearch, when = 'typed' }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const { warm } = use(SearchContext);

  // What was typed before the app was there counts too.
  useEffect(() => {
    const field = input.current;
    if (when === 'typed' && field === document.activeElement && field !== null && field.value !== query)
      onSearch(field.value);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the app takes the page over
  }, []);

  // The field belongs to the reader while they type; at other times it follows the address.
  useEffect(() => {
    const field = input.current;
    if (field !== null && field !== document.activeElement) field.value = query;
  }, [query]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = input.current?.value ?? '';
    keepSearch(asked);
    onSearch(asked);
  };

  return (
    <form role="search" action={searchPath} className={styles.search} onSubmit={submit}>
      <label className={styles.label}>
        <span className="visually-hidden">Search all posts</span>
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
          onFocus={warm}
          onChange={({ currentTarget }) => {
            if (when === 'typed') onSearch(currentTarget.value);
          }}
        />
      </label>
    </form>
  );
}
