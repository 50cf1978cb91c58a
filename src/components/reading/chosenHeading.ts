import { hasLanded } from './landing.ts';

/** A heading that the reader has chosen to go to. It counts as the one being read until they scroll on. */
export interface ChosenHeading {
  id: string;
  /** Where it stood in the window, in pixels from its top, and how far the page was scrolled then. */
  top: number;
  scroll: number;
}

/** Less is no scrolling of a reader's: in pixels. */
const still = 4;

/** The heading that an address's hash (`#heading`) has led to; null if the page shows another place. */
export function toChosenHeading(hash: string): ChosenHeading | null {
  const heading = document.getElementById(idIn(hash));
  if (heading === null || !hasLanded(heading)) return null;
  return { id: heading.id, top: heading.getBoundingClientRect().top, scroll: window.scrollY };
}

/** A choice as it is after something may have moved: null once the reader has scrolled away from it. */
export function stillChosen(choice: ChosenHeading): ChosenHeading | null {
  const top = document.getElementById(choice.id)?.getBoundingClientRect().top;
  if (top === undefined) return null;
  const hasMoved = Math.abs(top - choice.top) > still;
  const hasScrolled = Math.abs(window.scrollY - choice.scroll) > still;
  // Late pictures above move it without scrolling; the browser's scrolling to make up for that leaves it in place.
  if (hasMoved) return hasScrolled ? null : choice;
  return { ...choice, scroll: window.scrollY };
}

/** The id that a hash names. */
export function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
