import { idIn } from '../reading/chosenHeading.ts';

/** Links in the text that lead to a note. */
export const references = 'a[data-footnote-ref]';

/** Links in the notes that lead back to the text. */
export const backLinks = 'a[data-footnote-backref]';

/** The element that a link's hash names, or null. */
export function targetOf({ hash }: Pick<HTMLAnchorElement, 'hash'>): HTMLElement | null {
  return document.getElementById(idIn(hash));
}
