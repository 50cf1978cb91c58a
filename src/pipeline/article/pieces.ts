import { endOf, startOf, withDescendants, type Block } from './markdown.ts';

/** Where a body may be cut, and what each piece then needs. Offsets are those of the parsed text. */
export interface Pieces {
  cuts: number[];
  definitions: string;
}

/** A piece of about this many characters renders within a frame or two on a slow phone. */
const pieceLength = 6000;

/**
 * Cuts a document at its main sections, and long sections between blocks. A document with footnotes
 * stays whole: their numbers run through it.
 */
export function toPieces(text: string, blocks: readonly Block[]): Pieces {
  if (blocks.some(hasFootnote)) return { cuts: [], definitions: '' };
  const cuts: number[] = [];
  let start = blocks[0] === undefined ? 0 : startOf(blocks[0]);
  for (const [index, block] of blocks.entries()) {
    const isLong = startOf(block) - start >= pieceLength && blocks[index - 1]?.type !== 'heading';
    if (!isSection(block) && !isLong) continue;
    start = text.lastIndexOf('\n', startOf(block) - 1) + 1;
    cuts.push(start);
  }
  return { cuts, definitions: definitionsOf(text, blocks) };
}

function isSection(block: Block): boolean {
  return block.type === 'heading' && block.depth <= 2;
}

function hasFootnote(block: Block): boolean {
  for (const { type } of withDescendants(block)) {
    if (type === 'footnoteReference' || type === 'footnoteDefinition') return true;
  }
  return false;
}

/** The source of all link definitions; those inside quotes lose their quote marks. */
function definitionsOf(text: string, blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => [...withDescendants(block)])
    .filter(({ type }) => type === 'definition')
    .map((definition) => text.slice(startOf(definition), endOf(definition)).replace(/\n[\s>]*/g, '\n'))
    .join('\n');
}
