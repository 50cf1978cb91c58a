import { firstIndex } from '../../model/firstIndex.ts';
import { nodesOf, type TextBlock } from './textBlocks.ts';

/** A line of a text, named by its first character, so that it is found again when the text is laid out anew. */
export interface Line {
  block: TextBlock;
  /** Offset in the block's text nodes taken together, in UTF-16 units. */
  offset: number;
}

/** Headers of tables, which stay in sight while their rows pass. */
const stuck = '[data-fits] thead';

/**
 * The first line that is below a height of the window, in pixels from its top; null behind the last one. Blocks that
 * have left the page are nowhere, and passed over.
 */
export function lineAt(blocks: readonly TextBlock[], y: number): Line | null {
  const there = blocks.filter(({ element }) => element.isConnected && element.closest(stuck) === null);
  const block = there[firstIndex(there.length, (index) => bottomOf(there[index]) > y)];
  if (block === undefined) return null;
  const nodes = nodesOf(block);
  const length = lengthOf(nodes);
  const offset = firstIndex(length, (at) => (rectFrom(nodes, at)?.bottom ?? Infinity) > y);
  return { block, offset: offset === length ? 0 : offset };
}

/** Where a line is now, in pixels from the top of the window. */
export function topOf({ block, offset }: Line): number {
  return (rectFrom(nodesOf(block), offset) ?? block.element.getBoundingClientRect()).top;
}

/** Of its own text: an item of a list goes on with the lists inside it. */
function bottomOf(block: TextBlock | undefined): number {
  if (block === undefined) return -Infinity;
  const last = nodesOf(block).findLast(({ data }) => data.trim() !== '');
  return (last === undefined ? block.element : rangeOver(last)).getBoundingClientRect().bottom;
}

function rangeOver(node: Text): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}

function lengthOf(nodes: readonly Text[]): number {
  return nodes.reduce((sum, { length }) => sum + length, 0);
}

/** The box of the first character at or behind an offset that is drawn; white space may not be. */
function rectFrom(nodes: readonly Text[], offset: number): DOMRect | null {
  let start = offset;
  for (const node of nodes) {
    for (let at = Math.max(0, start); at < node.length; at++) {
      const rect = rectOf(node, at);
      if (rect !== undefined) return rect;
    }
    start -= node.length;
  }
  return null;
}

function rectOf(node: Text, at: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range.getClientRects()[0];
}
