import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import { wordsToFind } from '../../model/find.ts';

/** Few readers come by the search: its code comes when they do, and without it the article can be read all the same. */
const Finding = lazy(() =>
  import('./Finding.tsx').then(
    (code) => ({ default: code.Finding }),
    () => ({ default: () => null }),
  ),
);

/**
 * Shows readers who come from the search where the words are that they looked for: those that the address names. Stands
 * in the dock. `body` is the element with all of the text; null until it is there.
 */
export function Find({ body }: { body: HTMLElement | null }) {
  const words = wordsToFind(useLocation().search);
  if (words === null || body === null) return null;
  return (
    <Suspense>
      <Finding body={body} words={words} />
    </Suspense>
  );
}
