import type { TextBlock } from '../reading/textBlocks.ts';
import { addressesIn, isAddress } from './addresses.ts';

/** What is said of a block, and where each of its characters comes from. */
export interface SpokenText {
  /** White space is one space each. */
  text: string;
  /** For each UTF-16 unit of `text` its offset in the block's text nodes taken together. */
  origins: readonly number[];
}

/** References to notes, and what stands for a picture inside a paragraph. */
const unspoken = '[data-footnote-ref], .missing, [hidden]';

/** The text of a block without what makes no sense to the ear: references to notes, addresses. */
export function toSpokenText(block: TextBlock): SpokenText {
  const raw = charactersOf(block);
  const skipped = new Set(addressesIn(raw.text).flatMap(({ start, end }) => range(start, end)));
  const characters: string[] = [];
  const origins: number[] = [];
  for (const [at, origin] of raw.origins.entries()) {
    const character = /\s/.test(raw.text.charAt(at)) ? ' ' : raw.text.charAt(at);
    if (skipped.has(at) || (character === ' ' && (characters.at(-1) ?? ' ') === ' ')) continue;
    characters.push(character);
    origins.push(origin);
  }
  return { text: characters.join('').trimEnd(), origins };
}

/** All characters of the spoken nodes; a space too where only white space, which blocks leave out, parts two. */
function charactersOf({ nodes }: TextBlock): SpokenText {
  let text = '';
  const origins: number[] = [];
  let start = 0;
  let last: Text | null = null;
  for (const node of nodes) {
    if (isSpoken(node)) {
      if (last !== null && isParted(last, node)) {
        text += ' ';
        origins.push(start);
      }
      text += node.data;
      for (const origin of range(start, start + node.length)) origins.push(origin);
      last = node;
    }
    start += node.length;
  }
  return { text, origins };
}

function isSpoken({ parentElement }: Text): boolean {
  const link = parentElement?.closest('a') ?? null;
  return parentElement?.closest(unspoken) === null && (link === null || !isAddress(link));
}

function isParted(before: Text, after: Text): boolean {
  const between = document.createRange();
  between.setStart(before, before.length);
  between.setEnd(after, 0);
  return /\s/.test(between.toString()) || between.cloneContents().querySelector('br') !== null;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
