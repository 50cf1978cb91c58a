import type { Edit, Fixed } from '../sources/edits.ts';
import { findQuoteMarks, type QuoteMark, type Role } from './quoteMarks.ts';

/** The two shapes of a curly quote. */
interface Shapes {
  opening: string;
  closing: string;
}

const double: Shapes = { opening: '“', closing: '”' };
const single: Shapes = { opening: '‘', closing: '’' };

/**
 * What straight quotes become. A pair is set as a whole or left as a whole, so that nobody reads a
 * quotation with one straight and one curly end; an apostrophe is set wherever it is sure.
 */
export function quoteEdits(text: string, fixed: Fixed): Edit[] {
  const marks = findQuoteMarks(text);
  if (marks.length === 0) return [];
  const isDouble = ({ character }: QuoteMark) => character === '"' || character === '“' || character === '”';
  const doubles = pairUp(marks.filter(isDouble));
  const singles = pairUp(marks.filter((mark) => !isDouble(mark)));
  const set = [
    ...pairEdits(doubles, double, fixed),
    ...continuedEdits(doubles),
    ...pairEdits(singles, single, fixed),
    ...apostropheEdits(singles),
  ];
  return set.filter(({ start }) => isStraight(text[start]));
}

interface Pairing {
  pairs: { opener: QuoteMark; closer: QuoteMark }[];
  /** Marks that have found no other end. */
  alone: QuoteMark[];
}

/** Finds for each closing quote the nearest opening one that is still open. */
function pairUp(marks: readonly QuoteMark[]): Pairing {
  const pairing: Pairing = { pairs: [], alone: [] };
  const open: QuoteMark[] = [];
  const firmRoles = firmRolesAfter(marks);
  for (const [index, mark] of marks.entries()) {
    if (opens(mark)) open.push(mark);
    else if (mark.role === 'closes' || (mark.role === 'measures' && firmRoles[index] !== 'closes')) {
      const at = openerOf(mark, open);
      const [opener, ...above] = at < 0 ? [] : open.splice(at);
      pairing.alone.push(...above);
      if (opener === undefined) pairing.alone.push(mark);
      else pairing.pairs.push({ opener, closer: mark });
    } else pairing.alone.push(mark);
  }
  pairing.alone.push(...open);
  return pairing;
}

/** The place of the open quote that a mark closes, or -1. What may be an apostrophe is one if there is another choice. */
function openerOf({ role }: QuoteMark, open: readonly QuoteMark[]): number {
  const sure = open.findLastIndex((mark) => mark.role !== 'mayElide');
  return sure === -1 && role === 'closes' ? open.length - 1 : sure;
}

/** For each mark, the role of the next one that opens or closes without doubt: `6" wide" ` ends at the second. */
function firmRolesAfter(marks: readonly QuoteMark[]): (Role | null)[] {
  let next: Role | null = null;
  return marks
    .toReversed()
    .map(({ role }) => {
      const after = next;
      if (role === 'opens' || role === 'closes') next = role;
      return after;
    })
    .toReversed();
}

function opens({ role }: QuoteMark): boolean {
  return role === 'opens' || role === 'doubtful' || role === 'mayElide';
}

function pairEdits({ pairs }: Pairing, { opening, closing }: Shapes, fixed: Fixed): Edit[] {
  return pairs
    .filter(({ opener, closer }) => opener.role === 'opens' && !fixed[opener.at] && !fixed[closer.at])
    .flatMap(({ opener, closer }) => [toEdit(opener, opening), toEdit(closer, closing)]);
}

/** A quotation of several paragraphs begins each of them, and ends only the last. */
function continuedEdits({ alone }: Pairing): Edit[] {
  const [first] = alone;
  const isContinued = alone.length === 1 && first?.at === 0 && first.role === 'opens';
  return isContinued ? [toEdit(first, double.opening)] : [];
}

/** Apostrophes inside, before and after words; the last kind (`dogs'`) has the shape of a closing quote. */
function apostropheEdits({ alone }: Pairing): Edit[] {
  return alone
    .filter(({ role }) => role === 'elides' || role === 'mayElide' || role === 'closes')
    .map((mark) => toEdit(mark, single.closing));
}

function toEdit({ at }: QuoteMark, text: string): Edit {
  return { start: at, end: at + 1, text };
}

function isStraight(character: string | undefined): boolean {
  return character === '"' || character === "'";
}
