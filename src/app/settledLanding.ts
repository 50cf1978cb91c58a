import { useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { isInPlace } from '../components/linkPress.ts';
import { idIn } from '../components/reading/chosenHeading.ts';
import { hasLanded } from '../components/reading/landing.ts';
import { isReturn } from '../components/reading/newVisit.ts';
import { whileSettling } from '../components/reading/whileSettling.ts';
import { wordsToFind } from '../model/find.ts';

/**
 * Keeps a link's target (`#heading`) where it landed while the page above it still grows, and lands there once it has
 * been drawn, until the reader does something or the page has settled. What was searched for lands by itself, see
 * `useFound`.
 */
export function useSettledLanding(): void {
  const location = useLocation();
  const type = useNavigationType();
  // A layout effect, because it must let go before the next page is laid out: that may have the same headings.
  useLayoutEffect(() => {
    const id = idIn(location.hash);
    const target = document.getElementById(id);
    if (id === '' || isInPlace(location.state)) return undefined;
    if (wordsToFind(location.search) !== null) return undefined;
    if (isReturn(type) && (target === null || !hasLanded(target))) return undefined;
    return whileSettling(() => document.getElementById(id)?.scrollIntoView());
  }, [location, type]);
}
