import { useLayoutEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { keptPosts } from './keptPosts.ts';

/** Attribute of the root element that keeps room for the shelf. `firstPaint.js` sets it before anything is drawn. */
const attribute = 'data-shelf';

/** Places of the reader's history at which they left a list somewhere below its top, without a shelf on it. */
const leftWithout = new Set<string>();

/** Keeps room for the shelf while it is wanted. False where it would move a list that the reader comes back to. */
export function useShelfRoom(isWanted: boolean): boolean {
  const { key } = useLocation();
  const returns = useNavigationType() === NavigationType.Pop;
  const [isBarred] = useState(() => returns && leftWithout.has(key));

  useLayoutEffect(() => {
    // Asked for here, because the page is taken over as the server drew it, without a shelf: its room must stay.
    const isNeeded = isWanted || keptPosts().some(({ finished }) => !finished);
    document.documentElement.toggleAttribute(attribute, isNeeded && !isBarred);
  }, [isWanted, isBarred]);

  useLayoutEffect(() => () => remember(key), [key]);

  return !isBarred;
}

function remember(key: string): void {
  const hadShelf = document.documentElement.hasAttribute(attribute);
  if (hadShelf || window.scrollY === 0) leftWithout.delete(key);
  else leftWithout.add(key);
}
