import { type TextBlock, textBlocksIn } from '../reading/textBlocks.ts';

/** What is looked at or looked up rather than listened to. */
const unspoken = 'pre, figcaption, nav, .missing, section[data-footnotes], [hidden]';

/** The blocks of a text that are read aloud, in order: no code, captions or notes. */
export function spokenBlocksIn(root: HTMLElement): TextBlock[] {
  return textBlocksIn(root).filter(({ element }) => element.closest(unspoken) === null);
}
