import { use, useEffect } from 'react';
import { PrefetchContext } from '../components/prefetch.ts';
import { toLinkTarget } from '../model/links.ts';
import { slugAt } from '../model/urls.ts';

const signs = ['pointerover', 'focusin'] as const;

/**
 * Fetches the index when the reader comes near something that needs it: a link to a list, or the search. Pages that
 * the build has rendered do without it, however many posts there are.
 */
export function usePrefetchedIndex(): void {
  const { index } = use(PrefetchContext);
  useEffect(() => {
    const look = ({ target }: Event) => {
      if (target instanceof Element && needsIndex(target)) index();
    };
    for (const sign of signs) document.addEventListener(sign, look);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, look);
    };
  }, [index]);
}

function needsIndex(element: Element): boolean {
  // What is found while the reader types over a page needs none.
  const field = element.closest('[role="search"]');
  if (field !== null) return field.closest('dialog') === null;
  const target = toLinkTarget(element.closest('a')?.getAttribute('href') ?? '');
  return target.kind === 'blog' && slugAt(target.href) === null;
}
