import type { Amount, Layout, Passage } from './layout.ts';

/** What makes parsing slow out of all proportion if there is much of it. */
export type Kind = keyof typeof counters | 'depth' | 'columns' | 'cells' | 'footnotes';

/** How much of each kind a text has in its worst place. */
export function costsOf(layout: Layout): ReadonlyMap<Kind, Amount> {
  const { depth, columns, cells, footnotes } = layout;
  const costs = new Map<Kind, Amount>([
    ['depth', depth],
    ['columns', columns],
    ['cells', cells],
    ['footnotes', footnotes],
  ]);
  for (const passage of layout.passages) {
    if (passage.text.length >= shortest) countIn(passage, costs);
  }
  return costs;
}

/** Shorter passages cannot hold much of anything. */
const shortest = 200;

/** Parsing compares each of these with all others of its passage, or looks to the passage's end for what closes it. */
const counters = {
  /** Asterisks, underscores and tildes that may begin or end something and stand around no plain words. */
  looseEmphasis: (text: string) => countEmphasis(text.replace(plainEmphasis, '')),
  emphasis: countEmphasis,
  /** Square brackets that are open, or stand in one another. */
  looseBrackets: (text: string) => countBrackets(text.replace(plainBrackets, '')),
  brackets: countBrackets,
  backticks: (text: string) => new Set(text.match(/`+/g)).size,
  tags: (text: string) => text.match(/<[!?]/g)?.length ?? 0,
  length: (text: string) => text.length,
};

function countIn({ at, text }: Passage, costs: Map<Kind, Amount>) {
  const shown = text.replace(/\\.|`[^`\n]*`/g, (part) => (part.startsWith('`') ? '`' : ''));
  for (const kind of kinds) {
    const count = counters[kind](kind === 'backticks' ? text : shown);
    if (count > (costs.get(kind)?.count ?? 0)) costs.set(kind, { at, count });
  }
}

const kinds = [
  'looseEmphasis',
  'emphasis',
  'looseBrackets',
  'brackets',
  'backticks',
  'tags',
  'length',
] as const;

/** Words in bold or italics without further marks in them cost next to nothing. */
const plainEmphasis = /(\*\*|__|~~|[*_])(?=[^\s*_~])[^*_~\n]*[^\s*_~]\1/g;

/** Links and boxes to tick. */
const plainBrackets = /\[[^[\]\n]*\]/g;

function countBrackets(text: string): number {
  return text.match(/[[\]]/g)?.length ?? 0;
}

function countEmphasis(text: string): number {
  let count = 0;
  for (const { 0: run, index } of text.matchAll(/[*_]+|~{2,}/g)) {
    const [before, after] = [text[index - 1] ?? ' ', text[index + run.length] ?? ' '];
    const isInWord = run.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (!isInWord && (/\S/.test(before) || /\S/.test(after))) count += run.length;
  }
  return count;
}
