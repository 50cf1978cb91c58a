import { fold, type Fingerprint, toFingerprint } from './fingerprint.ts';

/** A block of a text as readers see it, and the heading that it stands under: for a heading, itself. */
export interface ReadingBlock {
  text: string;
  headingId: string | null;
  headingText: string | null;
}

/** A place in a text that is found again after the text has been edited. It holds no pixels. */
export interface TextAnchor {
  /** The nearest heading above; null before the first one. */
  heading: { id: string; text: string } | null;
  /** Blocks between that heading, or the beginning of the text, and this one. */
  since: number;
  block: Fingerprint;
  /** The blocks around it; null where the text begins or ends. */
  before: Fingerprint | null;
  after: Fingerprint | null;
  /** Offset in the block's text nodes, in UTF-16 units. */
  offset: number;
  /** Position of the block in the text, and how many blocks there were. */
  index: number;
  count: number;
}

/** The place at an offset in one of a text's blocks. Throws a RangeError where there is no such block. */
export function toAnchor(blocks: readonly ReadingBlock[], index: number, offset: number): TextAnchor {
  const block = blocks[index];
  if (block === undefined)
    throw new RangeError(`Unexpected block ${index}, expected 0 to ${blocks.length - 1}`);
  const { headingId: id, headingText } = block;
  return {
    heading: id === null ? null : { id, text: headingText ?? '' },
    since: index - startOfSection(blocks, index),
    block: toFingerprint(fold(block.text)),
    before: printOf(blocks[index - 1]),
    after: printOf(blocks[index + 1]),
    offset,
    index,
    count: blocks.length,
  };
}

function startOfSection(blocks: readonly ReadingBlock[], index: number): number {
  const id = blocks[index]?.headingId;
  let start = index;
  while (start > 0 && blocks[start - 1]?.headingId === id) start -= 1;
  return start;
}

function printOf(block: ReadingBlock | undefined): Fingerprint | null {
  return block === undefined ? null : toFingerprint(fold(block.text));
}
