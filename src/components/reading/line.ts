import type { TextBlock } from './textBlocks.ts';

/** A line of a text, named by its first character, so that it is found again when the text is laid out anew. */
export interface Line {
  block: TextBlock;
  /** Offset in the block's text nodes taken together, in UTF-16 units. */
  offset: number;
}

/** The first line that is below a height of the window, in pixels from its top; null behind the last one. */
export function lineAt(blocks: readonly TextBlock[], y: number): Line | null {
  const position = firstIndex(blocks.length, (index) => bottomOf(blocks[index]) > y);
  const block = blocks[position];
  if (block === undefined) return null;
  const length = lengthOf(block);
  const offset = firstIndex(length, (at) => (rectFrom(block, at)?.bottom ?? Infinity) > y);
  return { block, offset: offset === length ? 0 : offset };
}

/** Where a line is now, in pixels from the top of the window. */
export function topOf(line: Line): number {
  return (rectFrom(line.block, line.offset) ?? line.block.element.getBoundingClientRect()).top;
}

/** Position of the first of `count` items that passes a test which all items after it pass too, else `count`. */
function firstIndex(count: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of its own text: an item of a list goes on with the lists inside it. */
function bottomOf(block: TextBlock | undefined): number {
  const last = block?.nodes.at(-1);
  if (last === undefined) return -Infinity;
  const range = document.createRange();
  range.selectNodeContents(last);
  return range.getBoundingClientRect().bottom;
}

function lengthOf({ nodes }: TextBlock): number {
  return nodes.reduce((sum, { length }) => sum + length, 0);
}

/** The box of the first character at or behind an offset that is drawn; white space may not be. */
function rectFrom({ nodes }: TextBlock, offset: number): DOMRect | null {
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
