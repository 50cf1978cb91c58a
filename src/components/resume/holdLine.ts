import { openWindow } from '../reading/landing.ts';
import { type Line, topOf } from '../reading/line.ts';
import { whileSettling } from '../reading/whileSettling.ts';

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
  land();
  return whileSettling(land);
}
