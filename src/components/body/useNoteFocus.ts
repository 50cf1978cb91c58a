import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { backLinks, references, targetOf } from './noteLinks.ts';
import { linkAround, isPlainClick } from './plainClick.ts';

/**
 * Lets the focus follow a reader to a note and back, once the router has gone there, so that Tab and screen readers
 * go on from where the page is.
 */
export function useNoteFocus(body: HTMLElement | null): void {
  const location = useLocation();
  const wanted = useRef<HTMLElement>(null);

  useEffect(() => {
    const remember = (event: MouseEvent) => {
      const link = linkAround(event, `${references}, ${backLinks}`);
      wanted.current = link !== null && isPlainClick(event) ? targetOf(link) : null;
    };
    body?.addEventListener('click', remember);
    return () => body?.removeEventListener('click', remember);
  }, [body]);

  useEffect(() => {
    const target = wanted.current;
    wanted.current = null;
    if (target !== null && target === targetOf(location)) target.focus({ preventScroll: true });
  }, [location]);
}
