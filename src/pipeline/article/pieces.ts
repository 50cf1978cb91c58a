import { blockTags, readTag } from '../../model/body/htmlTag.ts';
import { startOf, withDescendants, type Block } from '../markdown/syntaxTree.ts';

/** A piece of about this many characters renders within a frame or two on a slow phone. */
const pieceLength = 6000;

/**
 * Offsets in the parsed text at which a document may be cut: at its main sections, and in long sections between
 * blocks. What is folded or a figure is never cut apart. A document with footnotes stays whole: their numbers run
 * through it.
 */
export function toCuts(text: string, blocks: readonly Block[]): number[] {
  if (blocks.some(hasFootnote)) return [];
  const cuts: number[] = [];
  const depths = depthsOf(blocks);
  let start = blocks[0] === undefined ? 0 : startOf(blocks[0]);
  for (const [index, block] of blocks.entries()) {
    const isLong = startOf(block) - start >= pieceLength && blocks[index - 1]?.type !== 'heading';
    if (depths[index] !== 0 || (!isSection(block) && !isLong)) continue;
    start = text.lastIndexOf('\n', startOf(block) - 1) + 1;
    cuts.push(start);
  }
  return cuts;
}

/** The blocks that readers see at once, without those inside something folded or a figure. */
export function unfolded(blocks: readonly Block[]): Block[] {
  const depths = depthsOf(blocks);
  return blocks.filter((_, index) => depths[index] === 0);
}

/** How many elements are open around each block; at an end, the one that ends counts too. */
function depthsOf(blocks: readonly Block[]): number[] {
  let depth = 0;
  return blocks.map((block) => {
    const tag = block.type === 'html' ? readTag(block.value) : null;
    if (tag === null || !blockTags.has(tag.name)) return depth;
    depth += tag.kind === 'opens' ? 1 : -1;
    return tag.kind === 'opens' ? depth - 1 : depth + 1;
  });
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
