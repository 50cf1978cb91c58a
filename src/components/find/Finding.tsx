import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { withoutFind } from '../../model/find.ts';
import { IconButton } from '../IconButton.tsx';
import { isTyping } from '../keys.ts';
import { inPlace } from '../linkPress.ts';
import { useFound } from './useFound.ts';
import styles from './Finding.module.css';
import './found.css';

interface FindingProps {
  body: HTMLElement;
  /** What the reader looked for, with spaces between. */
  words: string;
}

/** The words that a reader looked for: how many there are, and the ways to go through them and to be rid of them. */
export function Finding({ body, words }: FindingProps): ReactNode {
  const bar = useRef<HTMLElement>(null);
  const { count, current, step } = useFound(body, words, bar);
  const clear = useClear();
  useKeys({ n: () => step(1), p: () => step(-1), Escape: clear });
  return (
    <section ref={bar} className={`${styles.bar} no-print`} aria-label="Found words">
      <p role="status">
        {count === 0 ? 'Not in this text' : `${current + 1} of ${count}`}
        <span className={styles.words}>{` · ${words}`}</span>
      </p>
      {count > 1 && (
        <>
          <IconButton name="Previous match" icon="m6 15 6-6 6 6" onPress={() => step(-1)} />
          <IconButton name="Next match" icon="m6 9 6 6 6-6" onPress={() => step(1)} />
        </>
      )}
      <IconButton name="Clear marks" icon="M6 6l12 12M18 6 6 18" onPress={clear} />
    </section>
  );
}

/** Takes the words out of the address; the page stays where it is. */
function useClear(): () => void {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  return useCallback(() => {
    document.getElementById('main')?.focus({ preventScroll: true });
    void navigate(
      { pathname, search: withoutFind(search), hash },
      { replace: true, preventScrollReset: true, state: inPlace },
    );
  }, [pathname, search, hash, navigate]);
}

/** Keys count unless the reader types, or something lies over the page that they are meant for. */
function useKeys(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const isOver = document.querySelector('dialog[open], :popover-open') !== null;
      if (isTyping(event) || isOver || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
      actions[key]?.();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  });
}
