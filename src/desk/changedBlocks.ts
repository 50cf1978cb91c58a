import { blocks } from './blockOnPage.ts';

/** Name of the attribute of blocks that have just changed; see `Desk.module.css`. */
const changedAttribute = 'data-desk-changed';

/** How long they are marked, in milliseconds. */
const shownFor = 2500;

/** The texts of the blocks of the article that is open. */
export function textsOfBlocks(): ReadonlySet<string> {
  return new Set(allBlocks().map(({ textContent }) => textContent));
}

/** Marks for a moment the blocks that were not there before. */
export function markChanged(before: ReadonlySet<string>): void {
  if (before.size === 0) return;
  // The page is drawn after this, and long ones in slices.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const all = allBlocks();
      const changed = all.filter(({ textContent }) => !before.has(textContent));
      // A text that is all new needs no marks.
      if (changed.length * 2 > all.length) return;
      for (const block of changed) block.setAttribute(changedAttribute, '');
      setTimeout(() => {
        for (const block of changed) block.removeAttribute(changedAttribute);
      }, shownFor);
    }),
  );
}

function allBlocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`main article :is(${blocks})`)];
}
