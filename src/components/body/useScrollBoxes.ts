import { useEffect } from 'react';
import { hiddenSides } from './hiddenSides.ts';
import { watchRedraws } from './redraws.ts';

const boxes = '.table-scroll, .code';

/**
 * Keeps on each table whether it goes on at its sides or below (`data-more-start`, `-end`, `-below`), and lets Tab
 * stop only at tables and code that scroll.
 */
export function useScrollBoxes(body: HTMLElement | null): void {
  useEffect(() => {
    if (body === null) return undefined;
    const stopResizes = watchSizes(body);
    const scrolled = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.matches(boxes)) markSides(target);
    };
    // Such events do not bubble, but they can be caught on their way down.
    body.addEventListener('scroll', scrolled, { capture: true, passive: true });
    return () => {
      stopResizes();
      body.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, [body]);
}

function watchSizes(body: HTMLElement): () => void {
  const known = new WeakSet<Element>();
  const observer = new ResizeObserver((entries) => {
    const changed = new Set(entries.map(({ target }) => target.closest<HTMLElement>(boxes)));
    for (const box of changed) if (box !== null) markSides(box);
  });
  const stop = watchRedraws(body, () => {
    for (const part of body.querySelectorAll(`${boxes}, .table-scroll > table`)) {
      if (!known.has(part)) observer.observe(part);
      known.add(part);
    }
  });
  return () => {
    stop();
    observer.disconnect();
  };
}

function markSides(box: HTMLElement): void {
  const { start, end, below } = hiddenSides(box);
  const table = box.closest('.table');
  table?.toggleAttribute('data-more-start', start);
  table?.toggleAttribute('data-more-end', end);
  table?.toggleAttribute('data-more-below', below);
  letTabStop(box, start || end || below || box.scrollTop > 0);
}

/** A stop at something that does not scroll is in the way; one that has the focus must not lose it. */
function letTabStop(box: HTMLElement, scrolls: boolean): void {
  if (scrolls === box.hasAttribute('tabindex') || box === document.activeElement) return;
  if (scrolls) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
}
