import { useEffect } from 'react';
import { hiddenSides } from './hiddenSides.ts';
import { watchRerenders } from './rerenders.ts';

const boxes = '.table-scroll, .code';

/** The most that the first column may take of a table's box if it is to stay in sight. */
const mostKept = 0.45;

/**
 * Keeps on each table whether all of it is in sight (`data-fits`), at which sides it goes on (`data-more-start`,
 * `-end`), and whether its first column stays where it is (`data-keeps`). Lets Tab stop only at tables and code that
 * scroll.
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
  const stop = watchRerenders(body, () => {
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
  const { start, end } = hiddenSides(box);
  const scrolls = start || end;
  const table = box.closest('.table');
  table?.toggleAttribute('data-fits', !scrolls);
  table?.toggleAttribute('data-keeps', scrolls && firstColumn(box) <= mostKept * box.clientWidth);
  table?.toggleAttribute('data-more-start', start);
  table?.toggleAttribute('data-more-end', end);
  letTabStop(box, scrolls);
}

/** How wide a table's first column is, in pixels. */
function firstColumn(box: HTMLElement): number {
  return box.querySelector<HTMLElement>('tr > :first-child')?.offsetWidth ?? 0;
}

/** A stop at something that does not scroll is in the way; one that has the focus must not lose it. */
function letTabStop(box: HTMLElement, scrolls: boolean): void {
  if (scrolls === box.hasAttribute('tabindex') || box === document.activeElement) return;
  if (scrolls) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
}
