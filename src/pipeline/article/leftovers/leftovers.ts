import type { Nodes } from 'mdast';
import { endOf, startOf } from '../../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import { addressDiagnostics } from './addresses.ts';
import { boldHeadings } from './boldHeadings.ts';
import { brokenMarks } from './brokenMarks.ts';
import { boxMarks, calloutLeftovers } from './callouts.ts';
import { foreignMarks } from './foreignMarks.ts';
import { lineLeftovers } from './lines.ts';
import { findMarks, type Leftover } from './mark.ts';
import { oddCharacters } from './oddCharacters.ts';
import type { ShownText } from './shownText.ts';
import { styledMarks } from './styledMarks.ts';

/** More findings of one kind say nothing new. */
const mostOfAKind = 20;

/**
 * Diagnostics on what readers would see raw: marks of other tools, what a word processor left behind, Markdown with a
 * slip in it. Code, addresses and HTML are not looked at. `shownTexts` are those of the nodes.
 */
export function leftoverDiagnostics(nodes: readonly Nodes[], shownTexts: readonly ShownText[]): Diagnostic[] {
  const parents = toParents(nodes);
  const headings = boldHeadings(shownTexts, outermost(nodes));
  const placed = shownTexts.flatMap((shown) => {
    const heading = headings.get(shown);
    const leftovers = [
      ...(heading === undefined ? [] : [heading]),
      ...leftoversIn(shown, parents.get(shown.block)),
    ];
    return withoutOverlap(leftovers, shown.text.length).flatMap((leftover) => toPlaced(shown, leftover));
  });
  return [...summedUp(placed), ...addressDiagnostics(nodes)];
}

/**
 * A line of words with the marks of ordinary sentences. Every kind of leftover has something else, so most paragraphs
 * need no closer look.
 */
const ordinary = /^(?![-–—o\d]|import\b|export\b)(?:[A-Za-z0-9 ,.;'’“”"()?–£½-]|:(?= )|!(?![![])|%(?!%))+$/;

function leftoversIn(shown: ShownText, parent: Nodes | undefined): Leftover[] {
  if (ordinary.test(shown.text)) return [];
  return [
    ...calloutLeftovers(shown, parent),
    ...findMarks(shown, boxMarks),
    ...findMarks(shown, foreignMarks),
    ...findMarks(shown, styledMarks),
    ...findMarks(shown, brokenMarks),
    ...lineLeftovers(shown),
    ...oddCharacters(shown),
  ];
}

/** The first of those that lie over one another, in the order of the text. */
function withoutOverlap(leftovers: readonly Leftover[], length: number): Leftover[] {
  const taken = new Uint8Array(length);
  const kept = leftovers.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
}

/** A leftover with its diagnostic. */
interface Placed {
  kind: string;
  diagnostic: Diagnostic;
}

function toPlaced(shown: ShownText, { kind, subject, start, message, at, mend }: Leftover): Placed[] {
  const place = at ?? shown.placeOf(start);
  if (place < 0) return [];
  const diagnostic = toWarning(place, subject, message, kind === 'bold heading' ? 'should' : 'must');
  return [{ kind, diagnostic: mend === undefined ? diagnostic : { ...diagnostic, mend } }];
}

function summedUp(placed: readonly Placed[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { kind } of placed) totals.set(kind, (totals.get(kind) ?? 0) + 1);
  return placed.flatMap(({ kind, diagnostic }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const left = (totals.get(kind) ?? 0) - count;
    if (count > mostOfAKind) return [];
    if (count < mostOfAKind || left === 0) return [diagnostic];
    const more = left === 1 ? 'one more place' : `${left} more places`;
    return [{ ...diagnostic, message: `${diagnostic.message} The post has ${more} of this kind below.` }];
  });
}

function toParents(nodes: readonly Nodes[]): Map<Nodes, Nodes> {
  const parents = new Map<Nodes, Nodes>();
  for (const node of nodes) {
    if ('children' in node) for (const child of node.children) parents.set(child, node);
  }
  return parents;
}

/** The blocks that stand in no other. */
function outermost(nodes: readonly Nodes[]): Nodes[] {
  let end = -1;
  return nodes.filter((node) => {
    if (startOf(node) < end) return false;
    end = endOf(node);
    return true;
  });
}
