import { useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { idIn } from '../components/reading/choice.ts';
import { hasLanded } from '../components/reading/landing.ts';
import { whileSettling } from '../components/reading/whileSettling.ts';
import { isNewVisit } from './scrollKey.ts';

/**
 * Keeps a link's target (`#heading`) where it landed while the page above it still grows, and lands there once it has
 * been drawn, until the reader does something or the page has settled.
 */
export function useSettledLanding(): void {
  const location = useLocation();
  const type = useNavigationType();
  // A layout effect, because it must let go before the next page is laid out: that may have the same headings.
  useLayoutEffect(() => {
    const id = idIn(location.hash);
    const target = document.getElementById(id);
    if (id === '' || (isReturn(type) && (target === null || !hasLanded(target)))) return undefined;
    return whileSettling(() => document.getElementById(id)?.scrollIntoView());
  }, [location, type]);
}

/** Whether the reader comes back to where they have been, which may be far from where the address leads. */
function isReturn(type: NavigationType): boolean {
  if (type !== NavigationType.Pop) return false;
  return !isNewVisit() || window.history.state?.key !== undefined;
}
