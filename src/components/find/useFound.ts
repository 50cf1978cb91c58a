import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { idIn } from '../reading/chosenHeading.ts';
import { openWindow } from '../reading/landing.ts';
import { isReturn } from '../reading/newVisit.ts';
import { whileSettling } from '../reading/whileSettling.ts';
import { markFound } from './marks.ts';
import { firstFrom, matchesIn } from './matches.ts';

/** The places where the words stand that a reader looked for. */
export interface Found {
  count: number;
  /** Rank of the one the reader is at, from 0. */
  current: number;
  step: (by: 1 | -1) => void;
}

/**
 * Marks what a reader looked for, and brings them to it if they have not been here before. `bar` lies over the text: what
 * is shown must not be behind it.
 */
export function useFound(body: HTMLElement, words: string, bar: RefObject<HTMLElement | null>): Found {
  const { hash } = useLocation();
  const type = useNavigationType();
  const [target] = useState(() => document.getElementById(idIn(hash)));
  const [isLanding] = useState(() => !isReturn(type));
  const [version, setVersion] = useState(0);
  // oxlint-disable-next-line react/exhaustive-deps -- the text's nodes may have been replaced since
  const matches = useMemo(() => matchesIn(body, words), [body, words, version]);
  const [chosen, setChosen] = useState<number | null>(null);
  const current = Math.min(chosen ?? firstFrom(target, matches), Math.max(0, matches.length - 1));
  const at = matches[current];

  useEffect(() => {
    markFound(matches, at);
    return () => markFound([], undefined);
  }, [matches, at]);

  useLayoutEffect(() => {
    if (at === undefined || (chosen === null && !isLanding)) return undefined;
    if (chosen !== null) {
      reveal(at, null, bar.current);
      return undefined;
    }
    return whileSettling(() => reveal(at, target, bar.current));
  }, [at, chosen, isLanding, target, bar]);

  const step = (by: 1 | -1) => {
    // Colours of code, for example, replace the nodes of the text.
    if (matches.some(({ startContainer }) => !startContainer.isConnected)) setVersion(version + 1);
    setChosen((current + by + matches.length) % Math.max(1, matches.length));
  };
  return { count: matches.length, current, step };
}

/** How far down the window a match is put that is not in it: a share of what nothing covers. */
const restAt = 0.3;

/** A word's box may reach so far above its heading's, in pixels; nothing covers that yet. */
const slack = 12;

/** Brings a match into the window, together with the heading above it if both have room. */
function reveal(match: Range, heading: Element | null, bar: Element | null): void {
  // Wide tables scroll by themselves.
  match.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  heading?.scrollIntoView();
  const { top, bottom: end } = openWindow();
  const bottom = Math.min(end, bar?.getBoundingClientRect().top ?? end);
  const place = match.getBoundingClientRect();
  if (place.top >= top - slack && place.bottom <= bottom) return;
  window.scrollBy({ top: place.top - top - restAt * (bottom - top) });
}
