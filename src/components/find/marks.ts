const highlights = { all: 'found', current: 'found-current' };
const attributes = { all: 'data-found', current: 'data-found-current' };

/** Marks places of a text, one of them more strongly. No places take all marks away. */
export function markFound(matches: readonly Range[], current: Range | undefined): void {
  if (canHighlight()) highlight(matches, current);
  else markBlocks(matches, current);
}

/** The CSS Custom Highlight API marks ranges without a change to the page; Firefox has it since version 140. */
function canHighlight(): boolean {
  return 'Highlight' in window && 'highlights' in CSS;
}

function highlight(matches: readonly Range[], current: Range | undefined): void {
  if (matches.length === 0) CSS.highlights.delete(highlights.all);
  else CSS.highlights.set(highlights.all, new Highlight(...matches));
  if (current === undefined) {
    CSS.highlights.delete(highlights.current);
    return;
  }
  const mark = new Highlight(current);
  mark.priority = 1;
  CSS.highlights.set(highlights.current, mark);
}

/** Elsewhere the blocks are marked in which the words stand, by attributes that React does not know of. */
function markBlocks(matches: readonly Range[], current: Range | undefined): void {
  for (const attribute of Object.values(attributes)) {
    for (const marked of document.querySelectorAll(`[${attribute}]`)) marked.removeAttribute(attribute);
  }
  for (const { startContainer } of matches) startContainer.parentElement?.setAttribute(attributes.all, '');
  current?.startContainer.parentElement?.setAttribute(attributes.current, '');
}
