import { holdPlace, placeInSight } from './readingPlace.ts';

/**
 * Changes how the page is laid out, and keeps what is being read, the first line or picture below the sticky header,
 * where it is. Pages without an article, and readers at the very top, are left alone.
 */
export function keepLine(change: () => void): void {
  const place = placeInSight();
  change();
  if (place !== null) holdPlace(place);
}
