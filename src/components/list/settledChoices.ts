import { type RefObject, useEffect, useState } from 'react';
import type { FacetOption } from '../../model/selection.ts';

/**
 * The choices on show, by their slugs: the first so many of those that would leave a post, and those that were chosen.
 * What is under the reader's pointer or has their keyboard's focus never moves, so that a second click hits what they
 * aimed at: while they are in the box, everything stays on show where it is, and the list is tidied when they leave.
 */
export function useSettledChoices(
  choices: readonly FacetOption[],
  atFirst: number,
  box: RefObject<HTMLElement | null>,
): ReadonlySet<string> {
  const [onShow, setOnShow] = useState(() => slugsOnShow(choices, atFirst));

  useEffect(() => {
    const area = box.current?.closest<HTMLElement>('[data-controls]');
    if (area === null || area === undefined) return undefined;
    const tidy = (isUnderPointer: boolean) => {
      if (isUnderPointer || area.matches(':has(:focus-visible)')) return;
      setOnShow((before) => same(before, slugsOnShow(choices, atFirst)));
    };
    tidy(area.matches(':hover'));
    // In Firefox it still counts as hovered then.
    const leave = () => tidy(false);
    // The focus has left only when the event is over.
    const blur = () => queueMicrotask(() => tidy(area.matches(':hover')));
    area.addEventListener('pointerleave', leave);
    area.addEventListener('focusout', blur);
    return () => {
      area.removeEventListener('pointerleave', leave);
      area.removeEventListener('focusout', blur);
    };
  }, [choices, atFirst, box]);

  return onShow;
}

/** Slugs of the choices to show: those that leave posts, as many as there is room for, and all that are chosen. */
export function slugsOnShow(choices: readonly FacetOption[], atFirst: number): ReadonlySet<string> {
  const useful = choices.filter(({ count, chosen }) => count > 0 || chosen);
  const shown = useful.filter(({ chosen }, position) => position < atFirst || chosen);
  return new Set(shown.map(({ slug }) => slug));
}

/** The earlier set if it holds the same, so that nothing is rendered anew. */
function same(before: ReadonlySet<string>, after: ReadonlySet<string>): ReadonlySet<string> {
  return before.size === after.size && [...after].every((slug) => before.has(slug)) ? before : after;
}
