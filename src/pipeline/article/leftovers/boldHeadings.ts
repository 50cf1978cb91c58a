import type { Nodes, Paragraph, Strong } from 'mdast';
import { plainText, startOf } from '../../markdown/syntaxTree.ts';
import { quote, type Leftover } from './mark.ts';
import type { ShownText } from './shownText.ts';

/**
 * Finds paragraphs that stand for headings: all bold, short, and with text below. Capitals make it sure; others are
 * headings only in a post that has no real ones and several of them.
 */
export function boldHeadings(
  shownTexts: readonly ShownText[],
  blocks: readonly Nodes[],
): Map<ShownText, Leftover> {
  const headings = blocks.filter((block) => block.type === 'heading');
  const hasSections = headings.length > 1 || headings.some(({ depth }) => depth > 1);
  const bold = new Set(blocks.filter((block, index) => isBoldLine(block) && isText(blocks[index + 1])));
  const found = shownTexts.filter(({ block }) => bold.has(block));
  const isHeading = ({ text }: ShownText) =>
    isInCapitals(text) || (!hasSections && found.length > 1 && !isQuestion(text));
  return new Map(found.filter(isHeading).map((shown) => [shown, toLeftover(shown)]));
}

function toLeftover(shown: ShownText): Leftover {
  const end = shown.text.length;
  const message = `${quote(shown, 0, end)} is a paragraph in bold, so the contents do not list it. For a heading, write "## ${shown.text.trim()}" instead.`;
  const words = shown.sourceOf(0, end);
  const mend = { was: `**${words}**`, now: `## ${words}` };
  return {
    kind: 'bold heading',
    subject: 'heading',
    start: 0,
    end: 0,
    message,
    at: startOf(shown.block),
    mend,
  };
}

function isBoldLine(block: Nodes): block is Paragraph & { children: [Strong] } {
  if (block.type !== 'paragraph' || block.children.length !== 1 || block.children[0]?.type !== 'strong')
    return false;
  const text = plainText(block);
  return text.length <= 80 && /\p{L}/u.test(text) && !/[.:;,…]$/.test(text);
}

/** Whether a block is what a heading has below it. */
function isText(block: Nodes | undefined): boolean {
  return (
    block !== undefined && block.type !== 'heading' && block.type !== 'thematicBreak' && !isBoldLine(block)
  );
}

/** Interviews have their questions in bold, which is no slip. */
function isQuestion(text: string): boolean {
  return /^(?!\d).*\?$/s.test(text);
}

const callouts = /^(?:attention|caution|disclaimer|important|note|please note|tip|update|warning)\W*$/i;

function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return !callouts.test(text) && !text.endsWith('!') && letters.length >= 6 && /^\p{Lu}+$/u.test(letters);
}
