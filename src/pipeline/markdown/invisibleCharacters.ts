import type { Nodes, Root } from 'mdast';
import type { Edit } from '../sources/edits.ts';
import type { Changes } from './changes.ts';
import { endOf, startOf, withDescendants } from './syntaxTree.ts';

/** Spaces that look like one but are none to Markdown, as keyboards and word processors put them. */
const wideSpace = String.raw`\u00a0\u2002-\u200a\u202f\u205f\u3000`;

/** No width and no meaning, but between letters of scripts whose words it parts. */
const noWidth = String.raw`\u200b\u2060\ufeff`;

const anyOfThem = new RegExp(`[${wideSpace}${noWidth}\\u00ad]`);

/**
 * Makes Markdown see what its author saw: spaces behind the marks of headings, items and quotes are plain ones, and
 * characters without width are gone, also soft hyphens in headings. Code stays as it is.
 */
export function invisibleCharacters(text: string, tree: Root): Changes {
  if (!anyOfThem.test(text)) return { edits: [], diagnostics: [] };
  const kept = [...withDescendants(tree)].filter(({ type }) => type === 'code' || type === 'inlineCode');
  const isKept = ({ start, end }: Edit) => kept.some((node) => startOf(node) < end && start < endOf(node));
  const edits = [
    ...widthless(text),
    ...lineStarts(text),
    ...softHyphens(text, tree),
    ...insideEmphasis(text),
  ];
  return { edits: withoutOverlaps(edits.filter((edit) => !isKept(edit))), diagnostics: [] };
}

/** Thai, Lao, Khmer and Burmese write no spaces; a line may break where such a character stands. */
const widthlessMark = new RegExp(
  String.raw`(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[${noWidth}]+`,
  'gu',
);

function widthless(text: string): Edit[] {
  return [...text.matchAll(widthlessMark)].map(({ index, 0: marks }) => toEdit(index, marks.length, ''));
}

/** A line's marks: those of quotes, and then perhaps one of a heading or an item. */
const lineStart = new RegExp(
  [
    String.raw`^(?<lead>[ \t${wideSpace}${noWidth}]*(?:>[ \t${wideSpace}${noWidth}]*)*)`,
    String.raw`(?<mark>#{1,6}|[-*+]|\d{1,9}[.)])?(?<space>[ \t${wideSpace}${noWidth}]+)?(?=(?<word>\S?))`,
  ].join(''),
  'gmu',
);

function lineStarts(text: string): Edit[] {
  return [...text.matchAll(lineStart)].flatMap(({ index, 0: whole, groups }): Edit[] => {
    const { lead = '', mark = '', space = '', word = '' } = groups ?? {};
    const isItem = mark !== '' && !mark.startsWith('#');
    const marked = mark !== '' && space !== '' && word !== '' && !(isItem && isInsideParagraph(text, index));
    const plain = `${plainLead(lead)}${mark}${marked ? plainSpaces(space) : space}`;
    return plain === whole ? [] : [toEdit(index, whole.length, plain)];
  });
}

/** An indent of such spaces alone is meant for the eye. Spaces behind the mark of a quote are Markdown's. */
function plainLead(lead: string): string {
  if (!anyOfThem.test(lead)) return lead;
  return lead.includes('>') ? plainSpaces(lead) : plainSpaces(lead).replace(/^ {4,}$/, '');
}

function plainSpaces(space: string): string {
  return space.replace(new RegExp(`[${noWidth}]`, 'gu'), '').replace(new RegExp(`[${wideSpace}]`, 'gu'), ' ');
}

/** In the middle of a paragraph a hyphen or a number at the beginning of a line may be part of the sentence. */
function isInsideParagraph(text: string, lineAt: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', lineAt - 2) + 1, Math.max(0, lineAt - 1)).trim();
  return (
    before !== '' && !/^(?:#{1,6}|[-*+>]|\d{1,9}[.)])(?:\s|$)/.test(before) && !/^[-=*_|:\s]+$/.test(before)
  );
}

function softHyphens(text: string, tree: Root): Edit[] {
  const headings = [...withDescendants(tree)].filter(
    ({ type }) => type === 'heading' || type === 'definition',
  );
  const links = [...withDescendants(tree)].flatMap((node) => toAddressPlace(text, node));
  const places = [...headings.map((node) => [startOf(node), endOf(node)] as const), ...links];
  return places.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(/\u00ad/g)].map(({ index }) => toEdit(start + index, 1, '')),
  );
}

/** The part of a link or picture behind its words. */
function toAddressPlace(text: string, node: Nodes): (readonly [number, number])[] {
  if (node.type !== 'link' && node.type !== 'image') return [];
  const at = text.lastIndexOf('](', endOf(node));
  return at < startOf(node) ? [] : [[at, endOf(node)]];
}

/** `** words**` with such a space inside the marks: it belongs outside. */
const spacedEmphasis = new RegExp(
  String.raw`(?<mark>\*\*|__)(?<before>[${wideSpace}]*)(?<words>(?![\s*_])[^*_\n]*[^\s*_])(?<after>[${wideSpace}]*)\k<mark>`,
  'gu',
);

function insideEmphasis(text: string): Edit[] {
  return [...text.matchAll(spacedEmphasis)].flatMap(({ index, 0: whole, groups }): Edit[] => {
    const { mark = '', before = '', words = '', after = '' } = groups ?? {};
    if (before === '' && after === '') return [];
    return [toEdit(index, whole.length, `${before}${mark}${words}${mark}${after}`)];
  });
}

function toEdit(start: number, length: number, text: string): Edit {
  return { start, end: start + length, text };
}

/** Of edits that overlap, the first one stays, and of those at one place the longest. */
function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  let done = 0;
  return edits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
