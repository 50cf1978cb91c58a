import { openWindow } from '../reading/landing.ts';
import { type Line, topOf } from '../reading/line.ts';

/** How long a late picture or font may still move the line, in milliseconds. */
const settlesWithin = 3000;
const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** How far a line is below the place where headings land, in pixels; negative above it. */
export function distanceTo(line: Line): number {
  return topOf(line) - openWindow().top;
}

/**
 * Brings a line to the place where headings land, and keeps it there while the page still grows, until the reader does
 * something or the page has settled. Returns the way to let go earlier.
 */
export function holdLine(line: Line): () => void {
  const land = () => window.scrollBy({ top: distanceTo(line), behavior: 'instant' });
  const observer = new ResizeObserver(land);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const input of inputs) window.removeEventListener(input, stop);
  };
  const timer = setTimeout(stop, settlesWithin);
  for (const input of inputs) window.addEventListener(input, stop, { passive: true });
  land();
  observer.observe(document.body);
  return stop;
}
