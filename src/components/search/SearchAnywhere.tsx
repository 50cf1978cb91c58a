import { lazy, type ReactNode, Suspense, use, useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { searchPath } from '../../model/urls.ts';
import { isTyping } from '../keys.ts';
import { isPlainClick } from '../linkPress.ts';
import { useOverlay } from '../overlay.ts';
import { SearchContext } from './searchContext.ts';
import styles from './SearchAnywhere.module.css';

/** It comes when the reader wants to search; without it, the search's own page does the same. */
const SearchDialog = lazy(() =>
  import('./SearchDialog.tsx').then(
    (code) => ({ default: code.SearchDialog }),
    () => ({ default: ToSearchPage }),
  ),
);

/** The way to the search from every page: a link to its page, which opens the search over the page once the app is there. */
export function SearchAnywhere() {
  const { open, show, close } = useOverlay('search');
  const { warm } = use(SearchContext);
  useShortcut(show);
  return (
    <>
      <Link
        to={searchPath}
        className={styles.open}
        aria-label="Search"
        aria-keyshortcuts="/ Control+K Meta+K"
        onFocus={warm}
        onPointerEnter={warm}
        onClick={(event) => {
          if (!isPlainClick(event.nativeEvent)) return;
          event.preventDefault();
          show();
        }}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
      </Link>
      {open && (
        <Suspense>
          <SearchDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/** Opens the search by `/`, unless the reader is typing, and by Ctrl or ⌘ and K. */
function useShortcut(show: () => void): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event);
      const isK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
      if ((!isSlash && !isK) || event.defaultPrevented) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) show();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  });
}

function ToSearchPage(): ReactNode {
  const navigate = useNavigate();
  useEffect(() => void navigate(searchPath, { replace: true }), [navigate]);
  return null;
}
