import { holdPlace, placeInSight, type ReadingPlace } from './readingPlace.ts';

/** A reader has stopped scrolling after so many milliseconds without it. */
const restsAfter = 250;

/**
 * Remembers the line that is being read whenever scrolling rests, because it is too late for that when the window has
 * another width. Heights do not matter: the bars of phones come and go. Returns the way to stop.
 */
export function keepLineAtWidths(): () => void {
  let place: ReadingPlace | null = null;
  let width = window.innerWidth;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = () => {
    place = placeInSight();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(remember, restsAfter);
  };
  const putBack = () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    if (place !== null) holdPlace(place);
  };
  wait();
  window.addEventListener('scroll', wait, { passive: true });
  window.addEventListener('resize', putBack, { passive: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', wait);
    window.removeEventListener('resize', putBack);
  };
}
