import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { everything } from '../../model/selection.ts';
import { listPath } from '../../model/urls.ts';
import { useBackdrop } from '../useBackdrop.ts';
import { type SearchOption, toOptions } from './options.ts';
import { keepSearch, useRecentSearches } from './recentSearches.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchOptions } from './SearchOptions.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { useAnswer } from './useAnswer.ts';
import styles from './SearchDialog.module.css';

/** The search over any page: what is found while the reader types, passage by passage. */
export function SearchDialog({ onClose }: { onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState<string | null>(null);
  const { answer, failed } = useAnswer(query);
  const options = toOptions(query, answer, useRecentSearches());
  const place = options.findIndex(({ id }) => id === active);
  const open = useOpen();
  useBackdrop(dialog, onClose);
  useEffect(() => dialog.current?.showModal(), []);

  const choose = (option: SearchOption) => open(option.to, option.kind === 'query' ? option.query : query);
  const submit = () => {
    const option = options[place];
    if (option !== undefined) choose(option);
    else if (query.trim() !== '') open(listPath({ ...everything, query: query.trim() }), query);
  };
  const type = (text: string) => {
    setQuery(text);
    setActive(null);
  };

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Search" onClose={onClose}>
      <div className={styles.panel}>
        <SearchBox
          query={query}
          list={list}
          active={options[place]?.id ?? null}
          options={options}
          onType={type}
          onStep={(id) => setActive(id)}
          onSubmit={submit}
          onClose={onClose}
        />
        <SearchStatus query={query} answer={answer} failed={failed} />
        <SearchOptions
          id={list}
          label={query.trim() === '' ? 'Recent searches' : 'Results'}
          options={options}
          active={options[place]?.id ?? null}
          onChoose={choose}
        />
      </div>
    </dialog>
  );
}

/** Goes to what was chosen, in place of the search's own place in the history, which closes it. */
function useOpen(): (to: string, query: string) => void {
  const navigate = useNavigate();
  return (to, query) => {
    keepSearch(query);
    void navigate(to, { replace: true });
  };
}
