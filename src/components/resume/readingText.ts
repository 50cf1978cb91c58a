import { findAnchor } from '../../model/reading/findAnchor.ts';
import { type TextAnchor, type ReadingBlock, toAnchor } from '../../model/reading/textAnchor.ts';
import { type Line, lineAt } from '../reading/line.ts';
import { type TextBlock, textBlocksIn, textOf } from '../reading/textBlocks.ts';

/** A text on the page, in which places are found, and lines that they stand for. */
export interface ReadingText {
  element: HTMLElement;
  /** The place of the first line below a height of the window; null behind the last one. */
  placeAt: (y: number) => TextAnchor | null;
  /** The line at a place, and the heading it stands under now; null where there is no text. */
  find: (place: TextAnchor) => { line: Line; heading: string | null } | null;
  /** Notices from now on when the text is changed. Returns the way to stop. */
  watch: () => () => void;
}

interface Collected {
  blocks: TextBlock[];
  readable: ReadingBlock[];
}

/** Reads a text's blocks when they are first asked for, and again only after the text has been changed. */
export function toReadingText(element: HTMLElement): ReadingText {
  let known: Collected | null = null;
  const observer = new MutationObserver(() => {
    known = null;
  });
  const collected = () => (known ??= collect(element));
  return {
    element,
    placeAt: (y) => placeAt(collected(), y),
    find: (place) => find(collected(), place),
    watch: () => {
      known = null;
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      return () => observer.disconnect();
    },
  };
}

function collect(element: HTMLElement): Collected {
  const blocks = textBlocksIn(element);
  return { blocks, readable: withHeadings(blocks) };
}

function withHeadings(blocks: readonly TextBlock[]): ReadingBlock[] {
  let headingId: string | null = null;
  let headingText: string | null = null;
  return blocks.map((block) => {
    const text = textOf(block);
    if (/^H[1-6]$/.test(block.element.tagName) && block.element.id !== '') {
      [headingId, headingText] = [block.element.id, text];
    }
    return { text, headingId, headingText };
  });
}

function placeAt({ blocks, readable }: Collected, y: number): TextAnchor | null {
  const line = lineAt(blocks, y);
  return line === null ? null : toAnchor(readable, blocks.indexOf(line.block), line.offset);
}

function find({ blocks, readable }: Collected, place: TextAnchor) {
  const found = findAnchor(readable, place);
  const block = found && blocks[found.index];
  if (!block) return null;
  return { line: { block, offset: found.offset }, heading: readable[found.index]?.headingText ?? null };
}
