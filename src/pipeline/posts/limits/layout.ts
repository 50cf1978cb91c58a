import { markersOf, type Marker } from './markers.ts';

/** A part of a text whose marks a parser compares with each other: a paragraph, an item of a list, a row of a table. */
export interface Passage {
  /** Offset of the line that it begins in. */
  at: number;
  text: string;
}

/** What there is so many of, and the offset of the line that it begins in. */
export interface Amount {
  at: number;
  count: number;
}

/** What of a text decides how long it takes to parse. */
export interface Layout {
  passages: Passage[];
  /** How deep lists and quotes stand in one another. */
  depth: Amount;
  /** The columns of the widest table. */
  columns: Amount;
  /** The cells of the largest table, with those that are missing at the ends of its rows. */
  cells: Amount;
  /** Footnotes that are defined. */
  footnotes: Amount;
}

/**
 * Finds what decides how long a Markdown text takes to parse, in a time that grows with its length only. It need not
 * be exact: it tells what nobody writes from all that anybody might write.
 */
export function layoutOf(text: string): Layout {
  const scan = freshScan();
  let at = 0;
  for (const line of text.split('\n')) {
    takeLine(scan, line, at);
    at += line.length + 1;
  }
  endPassage(scan);
  return scan.layout;
}

interface Scan {
  layout: Layout;
  /** The marks that the code began with in which the scan is. */
  fence: string | null;
  /** The lists and quotes in which the scan is. */
  markers: (Marker & { at: number })[];
  passage: { at: number; lines: string[] };
  table: { at: number; columns: number; rows: number } | null;
  isAfterBlank: boolean;
}

function freshScan(): Scan {
  const none = { at: 0, count: 0 };
  return {
    layout: { passages: [], depth: none, columns: none, cells: none, footnotes: none },
    fence: null,
    markers: [],
    passage: { at: 0, lines: [] },
    table: null,
    isAfterBlank: true,
  };
}

function takeLine(scan: Scan, line: string, at: number) {
  if (scan.fence !== null) {
    if (isClosing(line, scan.fence)) scan.fence = null;
    return;
  }
  const { markers, rest } = markersOf(line);
  if (rest.trim() === '') endPassage(scan);
  else if (markers.length > 0 || !isIndentedCode(scan, line)) takeText(scan, line, rest, at, markers);
  nest(scan, markers, at);
  scan.isAfterBlank = rest.trim() === '';
}

function takeText(scan: Scan, line: string, rest: string, at: number, markers: readonly Marker[]) {
  if (scan.isAfterBlank && markers.length === 0 && /^\S/.test(line)) scan.markers = [];
  const [, fence] = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(rest) ?? [];
  if (fence !== undefined) {
    endPassage(scan);
    scan.fence = fence;
    return;
  }
  if (/^\s*\[\^[^\]]+\]:/.test(rest)) {
    const { footnotes } = scan.layout;
    scan.layout.footnotes = { at: footnotes.count === 0 ? at : footnotes.at, count: footnotes.count + 1 };
  }
  if (isDelimiterRow(rest)) {
    scan.table = { at: scan.passage.at, columns: columnsOf(rest), rows: 1 };
  } else if (scan.table !== null) scan.table.rows += 1;
  if (scan.table !== null || beginsPassage(rest, markers)) flushPassage(scan);
  if (scan.passage.lines.length === 0) scan.passage.at = at;
  scan.passage.lines.push(rest);
}

/** Code is not parsed further, however long it is. */
function isIndentedCode({ markers, passage }: Scan, line: string): boolean {
  return markers.length === 0 && passage.lines.length === 0 && /^(?: {4}|\t)/.test(line);
}

function isClosing(line: string, fence: string): boolean {
  const [, marks = ''] = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line) ?? [];
  return marks.startsWith(fence);
}

/** Whether a line, without the markers in front of it, is no part of the paragraph above it. */
function beginsPassage(rest: string, markers: readonly Marker[]): boolean {
  return markers.some(({ isQuote }) => !isQuote) || /^\s*(?:#|\[[^\]]+\]:)/.test(rest);
}

function isDelimiterRow(rest: string): boolean {
  return /^[\s|:-]+$/.test(rest) && rest.includes('|') && rest.includes('-');
}

function columnsOf(row: string): number {
  return row.split('|').filter((cell) => cell.includes('-')).length;
}

function nest({ layout, markers }: Scan, found: readonly Marker[], at: number) {
  const [first] = found;
  if (first === undefined) return;
  while ((markers.at(-1)?.column ?? -1) >= first.column) markers.pop();
  markers.push(...found.map((marker) => ({ ...marker, at })));
  const begin = markers[0]?.at ?? at;
  if (markers.length > layout.depth.count) layout.depth = { at: begin, count: markers.length };
}

function endPassage(scan: Scan) {
  flushPassage(scan);
  const { layout, table } = scan;
  if (table === null) return;
  const cells = table.columns * table.rows;
  if (table.columns > layout.columns.count) layout.columns = { at: table.at, count: table.columns };
  if (cells > layout.cells.count) layout.cells = { at: table.at, count: cells };
  scan.table = null;
}

function flushPassage({ layout, passage }: Scan) {
  if (passage.lines.length > 0) layout.passages.push({ at: passage.at, text: passage.lines.join('\n') });
  passage.lines = [];
}
