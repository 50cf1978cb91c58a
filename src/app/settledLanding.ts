import { useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { idIn } from '../components/reading/choice.ts';
import { hasLanded } from '../components/reading/landing.ts';

/** How long a late picture or font may still move a landing place, in milliseconds. */
const settlesWithin = 3000;
const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps a link's target (`#heading`) where it landed while the page above it still grows, until the
 * reader does something or the page has settled.
 */
export function useSettledLanding(): void {
  const location = useLocation();
  const type = useNavigationType();
  // A layout effect, because it must let go before the next page is laid out: that may have the same headings.
  useLayoutEffect(() => {
    const target = document.getElementById(idIn(location.hash));
    if (target === null || (isReturn(type) && !hasLanded(target))) return undefined;
    return holdInView(target.id);
  }, [location, type]);
}

function holdInView(id: string): () => void {
  const observer = new ResizeObserver(() => document.getElementById(id)?.scrollIntoView());
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const input of inputs) window.removeEventListener(input, stop);
  };
  const timer = setTimeout(stop, settlesWithin);
  for (const input of inputs) window.addEventListener(input, stop, { passive: true });
  observer.observe(document.body);
  return stop;
}

/** Whether the reader comes back to where he has been, which may be far from where the address leads. */
function isReturn(type: NavigationType): boolean {
  if (type !== NavigationType.Pop) return false;
  const [load] = performance.getEntriesByType('navigation');
  const isVisit = load instanceof PerformanceNavigationTiming && load.type === 'navigate';
  return !isVisit || window.history.state?.key !== undefined;
}
