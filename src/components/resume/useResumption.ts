import { useLayoutEffect, useState } from 'react';
import { parseAnchor } from '../../model/reading/parseAnchor.ts';
import { openWindow } from '../reading/landing.ts';
import type { Line } from '../reading/line.ts';
import type { Arrival } from './arrival.ts';
import { distanceTo, holdLine } from './holdLine.ts';
import { keptPosts, useKeptPosts } from './keptPosts.ts';
import type { ReadingText } from './readingText.ts';

/** What the reader can do about the place at which they stopped. */
export interface Resumption {
  /** The heading it stands under now; null before the first one. */
  heading: string | null;
  /** Whether they have gone on there already. */
  hasResumed: boolean;
  goOn: () => void;
  goBack: () => void;
  dismiss: () => void;
}

interface Stop {
  line: Line;
  heading: string | null;
}

/** Offers the place at which a reader stopped, or takes them there if they have asked for it; null if there is none. */
export function useResumption(text: ReadingText, slug: string, arrival: Arrival): Resumption | null {
  const [stop, setStop] = useState(() => (arrival === 'elsewhere' ? null : stopToOffer(text, slug)));
  const [hasResumed, setResumed] = useState(arrival === 'resuming');
  const isKept = useKeptPosts().some((post) => post.slug === slug);

  // First, because going on is no scrolling away.
  useScreenAway(stop, hasResumed, setStop);

  useLayoutEffect(() => {
    if (stop === null || !hasResumed) return undefined;
    focusOn(stop.line.block.element);
    return holdLine(stop.line);
  }, [stop, hasResumed]);

  if (stop === null || !isKept) return null;
  const leave = (moveFocus: () => void) => () => {
    // The buttons go, and the focus would go with them.
    moveFocus();
    setStop(null);
  };
  return {
    heading: stop.heading,
    hasResumed,
    goOn: () => setResumed(true),
    goBack: leave(goToTop),
    dismiss: leave(hasResumed ? () => focusOn(stop.line.block.element) : focusOnTitle),
  };
}

/** Gives the stop up when the reader has scrolled a screen away: from the top, or from where they went on. */
function useScreenAway(stop: Stop | null, hasResumed: boolean, setStop: (stop: null) => void): void {
  useLayoutEffect(() => {
    if (stop === null) return undefined;
    const check = () => {
      const distance = hasResumed ? distanceTo(stop.line) : window.scrollY;
      if (Math.abs(distance) > window.innerHeight) setStop(null);
    };
    window.addEventListener('scroll', check, { passive: true });
    return () => window.removeEventListener('scroll', check);
  }, [stop, hasResumed, setStop]);
}

/**
 * Where the reader of a post stopped. Null if that can be seen from the beginning, or if the page is not there: the
 * browser has put it elsewhere, or the reader has begun by themselves.
 */
function stopToOffer(text: ReadingText, slug: string): Stop | null {
  if (window.scrollY > window.innerHeight / 2) return null;
  const place = parseAnchor(keptPosts().find((post) => post.slug === slug)?.place);
  const stop = place && text.find(place);
  return stop === null || isOnFirstScreen(stop.line) ? null : stop;
}

function isOnFirstScreen(line: Line): boolean {
  return distanceTo(line) + openWindow().top + window.scrollY < window.innerHeight;
}

/** So that the keyboard and screen readers go on there. The text is left as it was when they have gone. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

function goToTop(): void {
  window.scrollTo({ top: 0, behavior: 'instant' });
  focusOnTitle();
}

function focusOnTitle(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
