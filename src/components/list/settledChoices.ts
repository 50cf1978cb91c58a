import { type RefObject, useEffect, useState } from 'react';
import type { Choice } from '../../model/selection.ts';

/**
 * The choices on show, by their slugs: the first so many of those that would leave a post, and those that were chosen.
 * What is under the reader's pointer or has their keyboard's focus never moves, so that a second click hits what they
 * aimed at: while they are in the box, everything stays on show where it is, and the list is tidied when they leave.
 */
export function useSettledChoices(
  choices: readonly Choice[],
  atFirst: number,
  box: RefObject<HTMLElement | null>,
): ReadonlySet<string> {
  const [onShow, setOnShow] = useState(() => slugsOnShow(choices, atFirst));

  useEffect(() => {
    const area = box.current?.closest<HTMLElement>('[data-controls]');
    if (area === null || area === undefined) return undefined;
    const tidy = () => {
      if (isInUse(area)) return;
      setOnShow((before) => same(before, slugsOnShow(choices, atFirst)));
    };
    tidy();
    // The focus has left only when the event is over.
    const later = () => queueMicrotask(tidy);
    area.addEventListener('pointerleave', later);
    area.addEventListener('focusout', later);
    return () => {
      area.removeEventListener('pointerleave', later);
      area.removeEventListener('focusout', later);
    };
  }, [choices, atFirst, box]);

  return onShow;
}

/** Slugs of the choices to show: those that leave posts, as many as there is room for, and all that are chosen. */
export function slugsOnShow(choices: readonly Choice[], atFirst: number): ReadonlySet<string> {
  const useful = choices.filter(({ count, chosen }) => count > 0 || chosen);
  const shown = useful.filter(({ chosen }, position) => position < atFirst || chosen);
  return new Set(shown.map(({ slug }) => slug));
}

function isInUse(area: HTMLElement): boolean {
  return area.matches(':hover, :has(:focus-visible)');
}

/** The earlier set if it holds the same, so that nothing is drawn anew. */
function same(before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlySet<string> {
  return before.size === after.size && [...after].every((slug) => before.has(slug)) ? before : after;
}
