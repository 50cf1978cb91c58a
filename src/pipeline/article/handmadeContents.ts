import type { List } from 'mdast';
import { toWarning, type Remark } from '../remark.ts';
import { plainText, startOf, toComparable, withDescendants, type Block } from './markdown.ts';

/** Lists of contents that the author typed, which the page's own replaces. */
export interface HandmadeContents {
  blocks: Set<Block>;
  remarks: Remark[];
}

const titles = /^(?:table of contents|contents|in this (?:article|post|guide)|on this page):?$/i;

/** Finds every heading "Contents" (or the like) that has exactly one list below it. */
export function findHandmadeContents(blocks: readonly Block[]): HandmadeContents {
  const found: HandmadeContents = { blocks: new Set(), remarks: [] };
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading' || !titles.test(plainText(block))) continue;
    const [list, next] = [blocks[index + 1], blocks[index + 2]];
    if (list?.type === 'list' && (next === undefined || next.type === 'heading')) {
      found.blocks.add(block).add(list);
      found.remarks.push(...strayItems(list, blocks));
    } else {
      const message =
        'this contents list is shown besides the automatic one, because it is not one list between two headings. Delete it.';
      found.remarks.push(toWarning(startOf(block), 'contents', message));
    }
  }
  return found;
}

/** Items that name no heading; the beginning of a heading is enough. */
function strayItems(list: List, blocks: readonly Block[]): Remark[] {
  const headings = blocks.filter(({ type }) => type === 'heading').map((block) => toEntry(plainText(block)));
  const paragraphs = [...withDescendants(list)].filter(({ type }) => type === 'paragraph');
  return paragraphs
    .filter((paragraph) => {
      const entry = toEntry(plainText(paragraph));
      return !headings.some((heading) => heading.startsWith(entry));
    })
    .map((paragraph) => {
      const message = `the hand-made contents names "${plainText(paragraph)}", but no heading begins like that. The page shows its own contents instead.`;
      return toWarning(startOf(paragraph), 'contents', message);
    });
}

function toEntry(text: string): string {
  return toComparable(text).toLowerCase();
}
