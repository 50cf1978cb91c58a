import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { gfmOptions } from '../../model/body/gfmOptions.ts';
import { withoutInvisible } from '../../model/invisible.ts';

const options = { extensions: [gfm(gfmOptions)], mdastExtensions: [gfmFromMarkdown()] };

/** The same without looking for bare addresses, which takes a fifth of the time. Only they need a second pass. */
const withoutAddresses = {
  extensions: [
    ...options.extensions,
    { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } },
  ],
  mdastExtensions: gfmFromMarkdown().filter(({ transforms }) => transforms === undefined),
};

/** A block that stands directly in the document, not inside a list or a quote. */
export type Block = RootContent;

/** Parses Markdown as the page does: CommonMark and GitHub's additions, without HTML and MDX. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, mayHoldAddresses(markdown) ? options : withoutAddresses);
}

/**
 * Whether a text may hold an address that becomes a link by itself, such as `www.example.org`. Those in links do not;
 * a character reference may stand for any character, an `@` for example.
 */
export function mayHoldAddresses(markdown: string): boolean {
  return /www\.|https?:|@|&[#\w]/i.test(markdown.replace(plainLink, ''));
}

/** A link that is one wherever it stands. */
const plainLink = /(?<!\\)\[(?!\^)[^[\]|\n\\]*\]\([^()<>\s\\]*\)/g;

/** A node and all that is inside it, in the order of the text. Depth does not matter: there is no recursion. */
export function* withDescendants(node: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if ('children' in next) for (const child of next.children.toReversed()) waiting.push(child);
  }
}

/** A node's text as readers see it, on one line. A tag is no text, but a line may end at it. */
export function plainText(node: Nodes): string {
  return withoutInvisible([...withDescendants(node)].map(ownText).join(''))
    .replace(/\s+/g, ' ')
    .trim();
}

function ownText(node: Nodes): string {
  if (node.type === 'html') return node.value === '<br>' ? ' ' : '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'alt' in node ? (node.alt ?? '') : '';
}

/** Offset of a node's first character. */
export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

/** Offset behind a node's last character. */
export function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}

/** Two texts are one to a reader: white space and the shape of quotes do not matter. */
export function isSameText(a: string, b: string): boolean {
  return toComparable(a) === toComparable(b);
}

/** A text without the differences that {@link isSameText} overlooks. */
export function toComparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
