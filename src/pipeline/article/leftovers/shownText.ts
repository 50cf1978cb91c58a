import type { Heading, Link, LinkReference, Nodes, Paragraph, TableCell } from 'mdast';
import { endOf, startOf, withDescendants } from '../../markdown/syntaxTree.ts';
import { rememberReferences } from '../../typography/markdown.ts';
import { toSourceOffset, type ReferenceText, type SourceOffset } from '../../typography/sourceOffsets.ts';

/** Stands for code, HTML and marks of notes in a shown text. Nobody can type it: it is no character. */
export const object = '\ufdd0';

/** Stands for a picture in a shown text. */
export const picture = '\ufdd1';

/** Stands in a shown text where a link begins. */
export const linkStart = '\ufdd2';

/** Stands in a shown text where a link ends. */
export const linkEnd = '\ufdd3';

/** What readers see of a paragraph, a heading or a cell of a table, as one text. */
export interface ShownText {
  block: Block;
  text: string;
  /** Offset in the source of a character; -1 for one that was escaped on purpose, or stands in a bare address. */
  placeOf: (index: number) => number;
  /** What the author wrote for a part of the text. */
  sourceOf: (start: number, end: number) => string;
}

/** A line of a shown text. */
export interface Line {
  text: string;
  /** Where it begins in the shown text. */
  start: number;
}

/** The lines of a shown text, as its author broke them. */
export function linesOf({ text }: ShownText): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line, start };
    start += line.length + 1;
    return found;
  });
}

type Block = Heading | Paragraph | TableCell;

/** Collects the shown texts of a document. `nodes` are in the order of the text, `source` is what was parsed. */
export function toShownTexts(nodes: readonly Nodes[], source: string): ShownText[] {
  // The parser shows a character that is none in place of a null.
  const written = { source: source.replaceAll('\0', '\ufffd'), referenceText: rememberReferences() };
  return nodes.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
      ? [toShownText(node, written)]
      : [],
  );
}

/** What was parsed, and what its references mean. */
interface Written {
  source: string;
  referenceText: ReferenceText;
}

/** A text node, or the sign for another one. */
interface Part {
  /** Where it begins in the shown text. */
  start: number;
  value: string;
  /** Where a character of the value begins in the source, and where it ends; -1 if that is not known. */
  begins: (index: number) => number;
  ends: (index: number) => number;
  /** Whether it stands in an address that became a link by itself. */
  isAddress: boolean;
}

function toShownText(block: Block, written: Written): ShownText {
  const parts = toParts(block, written);
  const text = parts.map(({ value }) => value).join('');
  const partAt = (index: number) => parts.findLast(({ start }) => start <= index);
  const placeOf = (index: number) => {
    const part = partAt(index);
    return part === undefined || part.isAddress ? -1 : part.begins(index - part.start);
  };
  const sourceOf = (start: number, end: number) => {
    if (start >= end) return '';
    const [first, last] = [partAt(start), partAt(end - 1)];
    const from = first?.begins(start - first.start) ?? -1;
    const to = last?.ends(end - 1 - last.start) ?? -1;
    return from < 0 || to < from ? text.slice(start, end).replace(signs, '') : written.source.slice(from, to);
  };
  return { block, text, placeOf, sourceOf };
}

const signs = /[\ufdd0-\ufdd3]/g;

/** The parts of a block in their order. */
function toParts(block: Block, written: Written): Part[] {
  const parts: Part[] = [];
  const links: Nodes[] = [];
  const add = (value: string, place: Place, isAddress = false) => {
    const last = parts.at(-1);
    const start = last === undefined ? 0 : last.start + last.value.length;
    parts.push({ start, value, isAddress, ...boundsOf(value, place, written) });
  };
  const closeLinks = (before: number) => {
    for (let link = links.at(-1); link !== undefined && endOf(link) <= before; link = links.at(-1)) {
      links.pop();
      add(linkEnd, [endOf(link) - 1, endOf(link)]);
    }
  };
  const unplaced = new Set<Nodes>();
  let end = startOf(block);
  for (const node of withDescendants(block)) {
    const place = placeIn(node, end, written.source);
    closeLinks(place[0]);
    if (isLink(node)) {
      if (node.position === undefined) for (const child of node.children) unplaced.add(child);
      else links.push(node);
      add(linkStart, [place[0], place[0] + 1]);
    } else if (!('children' in node)) {
      const isAddress = unplaced.has(node) || links.some((link) => written.source[startOf(link)] !== '[');
      add(shownFor(node), place, isAddress);
      end = place[1];
    }
  }
  closeLinks(Infinity);
  return parts;
}

type Place = readonly [start: number, end: number];

/** The place of a node. Some texts beside bare addresses have none; they stand next after what has one. */
function placeIn(node: Nodes, end: number, source: string): Place {
  if (node.position !== undefined) return [startOf(node), endOf(node)];
  const start = node.type === 'text' ? source.indexOf(node.value, end) : end;
  return start < 0 ? [end, end] : [start, start + (node.type === 'text' ? node.value.length : 0)];
}

function isLink(node: Nodes): node is Link | LinkReference {
  return node.type === 'link' || node.type === 'linkReference';
}

function shownFor(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  return node.type === 'image' || node.type === 'imageReference' ? picture : object;
}

function boundsOf(value: string, [start, end]: Place, written: Written): Pick<Part, 'begins' | 'ends'> {
  if (value.length <= 1) return { begins: () => start, ends: () => end };
  const begins = offsetIn(value, [start, end], written);
  return { begins, ends: (index) => begins(index) + 1 };
}

/**
 * Finds characters of a text node in the source. One that is written as a reference (`&bull;`) has the place of that;
 * one that is escaped has none.
 */
function offsetIn(value: string, [start, end]: Place, { source, referenceText }: Written) {
  let offset: SourceOffset | undefined;
  return (index: number) => {
    offset ??= toSourceOffset(value, source, [start, end], referenceText);
    const place = offset(index);
    if (place >= 0) return place;
    const before = index === 0 ? start : offset(index - 1) + 1;
    return (index === 0 || before > 0) && source[before] === '&' ? before : -1;
  };
}
