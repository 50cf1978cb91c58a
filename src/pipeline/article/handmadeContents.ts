import type { List, Paragraph } from 'mdast';
import { nearest } from '../../model/nearest.ts';
import { plainText, startOf, toComparable, withDescendants, type Block } from '../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../sources/diagnostic.ts';

/** Lists of contents that the author typed, which the page's own replaces. */
export interface HandmadeContents {
  blocks: Set<Block>;
  diagnostics: Diagnostic[];
}

const titles = /^(?:table of contents|contents|in this (?:article|post|guide)|on this page):?$/i;

/** More than this share of the items of a contents list name headings; of another list hardly one does. */
const leastShare = 0.5;

/**
 * Finds the list of contents that the author typed: a title such as "Contents", and below it one list whose items
 * mostly name headings that come after it. Anything else with such a title is what the author wrote, and stays.
 */
export function findHandmadeContents(blocks: readonly Block[]): HandmadeContents {
  const found: HandmadeContents = { blocks: new Set(), diagnostics: [] };
  for (const [index, title] of blocks.entries()) {
    if (!isTitle(title)) continue;
    const [list, next] = [blocks[index + 1], blocks[index + 2]];
    const isOneList = list?.type === 'list' && (next === undefined || next.type === 'heading');
    const { isContents, named, strays, slips } = compare(
      sectionAt(blocks, index),
      headingsIn(blocks.slice(index + 1)),
    );
    if (isContents && isOneList) {
      found.blocks.add(title).add(list);
      found.diagnostics.push(...strays.map(toStrayDiagnostic), ...slips.map(toSlipDiagnostic));
    } else if (named > 0) found.diagnostics.push(toShownDiagnostic(title, isContents));
  }
  return found;
}

/** A heading, or a line in bold that serves as one. */
function isTitle(block: Block): boolean {
  const isBold =
    block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'strong';
  return (block.type === 'heading' || isBold) && titles.test(plainText(block));
}

/** The lists between a title and the next heading. */
function sectionAt(blocks: readonly Block[], index: number): List[] {
  const below = blocks.slice(index + 1);
  const end = below.findIndex(({ type }) => type === 'heading');
  return below.slice(0, end === -1 ? undefined : end).filter((block) => block.type === 'list');
}

function headingsIn(blocks: readonly Block[]): string[] {
  return blocks.filter(({ type }) => type === 'heading').map((block) => plainText(block));
}

function compare(lists: readonly List[], texts: readonly string[]) {
  const headings = texts.map(toEntry);
  const items = lists
    .flatMap((list) => [...withDescendants(list)])
    .filter((node) => node.type === 'paragraph');
  const strays = items.filter((item) => !namesHeading(plainText(item), headings));
  const named = items.length - strays.length;
  const slips = items.flatMap((item): Slip[] => {
    const entry = toEntry(plainText(item));
    if (entry === '' || headings.includes(entry)) return [];
    const meant = headings.find((heading) => heading.startsWith(entry)) ?? nearest(entry, headings)[0];
    const text = meant === undefined ? undefined : texts[headings.indexOf(meant)];
    return text === undefined ? [] : [{ item, heading: text }];
  });
  return { isContents: items.length > 0 && named > items.length * leastShare, named, strays, slips };
}

/** An entry that differs from the heading that it must mean. */
interface Slip {
  item: Paragraph;
  heading: string;
}

function toSlipDiagnostic({ item, heading }: Slip): Diagnostic {
  const message = `the hand-made contents says "${plainText(item)}", the heading below "${heading}". Readers get the heading. Write both the same, or delete the list: the page has contents of its own.`;
  return toWarning(startOf(item), 'contents', message);
}

function toStrayDiagnostic(item: Paragraph): Diagnostic {
  const message = `the hand-made contents names "${plainText(item)}", but no heading below begins like that. The page shows its own contents instead.`;
  return toWarning(startOf(item), 'contents', message);
}

function toShownDiagnostic(title: Block, isContents: boolean): Diagnostic {
  const reason = isContents ? 'it is not one list between two headings' : 'most of its items name no heading';
  const message = `this contents list is shown besides the automatic one, because ${reason}. Delete it.`;
  return toWarning(startOf(title), 'contents', message);
}

/** The beginning of a heading is enough, and slips of the pen do not matter. */
function namesHeading(item: string, headings: readonly string[]): boolean {
  const entry = toEntry(item);
  if (entry === '') return false;
  return headings.some((heading) => heading.startsWith(entry)) || nearest(entry, headings).length > 0;
}

/** What is compared: without numbers in front, page numbers behind, marks and capitals. */
function toEntry(text: string): string {
  return toComparable(text)
    .toLowerCase()
    .replace(/^(?:\d+(?:\.\d+)*[.):]?|[a-z][.)]|[-–•])\s+/, '')
    .replace(/[\s.…·_]{2,}\d+$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
