import { rangeOf, type Utterance } from './utterances.ts';

const highlight = 'spoken';
const attribute = 'data-spoken';

/** Marks what is being said, and nothing else. Null takes the mark away. */
export function markSpoken(utterance: Utterance | null): void {
  if (canHighlight()) highlightRange(utterance);
  else markBlock(utterance?.block.element ?? null);
}

/** The CSS Custom Highlight API marks a range without a change to the page; Firefox has it since version 140. */
function canHighlight(): boolean {
  return 'Highlight' in window && 'highlights' in CSS;
}

function highlightRange(utterance: Utterance | null): void {
  if (utterance === null) CSS.highlights.delete(highlight);
  else CSS.highlights.set(highlight, new Highlight(rangeOf(utterance)));
}

function markBlock(element: HTMLElement | null): void {
  for (const marked of document.querySelectorAll(`[${attribute}]`)) {
    if (marked !== element) marked.removeAttribute(attribute);
  }
  element?.setAttribute(attribute, '');
}
