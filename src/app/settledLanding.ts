import { useLayoutEffect } from 'react';
import { useLocation } from 'react-router';

/** How long a late picture or font may still move a landing place, in milliseconds. */
const settlesWithin = 3000;
const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps a link's target (`#heading`) where it landed while the page above it still grows, until the
 * reader does something or the page has settled.
 */
export function useSettledLanding(): void {
  const location = useLocation();
  // A layout effect, because it must let go before the next page is laid out: that may have the same headings.
  useLayoutEffect(() => {
    if (location.hash === '') return undefined;
    return holdInView(toId(location.hash));
  }, [location]);
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

function toId(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
