import { toError, type Diagnostic } from '../../sources/diagnostic.ts';
import { costsOf, type Kind } from './costs.ts';
import { layoutOf } from './layout.ts';

interface Limit {
  /** More keeps the post out: about what takes a third of a second to parse. Measured: decision 24. */
  most: number;
  /** What there is so many of: a sentence without its end. */
  found: (count: string) => string;
  mend: string;
}

const limits: Record<Kind, Limit> = {
  depth: {
    most: 50,
    found: (count) => `lists or quotes that begin here stand ${count} deep in one another`,
    mend: 'Take some of them out of the others',
  },
  looseEmphasis: {
    most: 3000,
    found: (count) =>
      `this paragraph has ${count} asterisks, underscores or tildes that may begin or end emphasis`,
    mend: 'Divide or shorten it, put a backslash before each that is meant as it is, or write "```" on a line above and below it',
  },
  emphasis: {
    most: 10_000,
    found: (count) => `this paragraph has ${count} asterisks, underscores or tildes`,
    mend: 'Divide it by empty lines',
  },
  looseBrackets: {
    most: 1000,
    found: (count) => `this paragraph has ${count} square brackets that are open or stand in one another`,
    mend: 'Close or shorten them, put a backslash before each that is meant as it is, or write "```" on a line above and below the paragraph',
  },
  brackets: {
    most: 10_000,
    found: (count) => `this paragraph has ${count} square brackets`,
    mend: 'Divide or shorten it, or write "```" on a line above and below it',
  },
  backticks: {
    most: 100,
    found: (count) => `this paragraph has ${count} different lengths of backticks`,
    mend: 'Use one backtick on both sides of each piece of code',
  },
  tags: {
    most: 1000,
    found: (count) => `this paragraph has ${count} times "<!" or "<?"`,
    mend: 'Delete them, or write "```" on a line above and below the paragraph',
  },
  columns: {
    most: 500,
    found: (count) => `this table has ${count} columns`,
    mend: 'Divide it, or make it a picture',
  },
  cells: {
    most: 200_000,
    found: (count) => `this table has ${count} cells`,
    mend: 'Divide it among several posts',
  },
  footnotes: {
    most: 1000,
    found: (count) => `the post has ${count} footnotes, the first of them here`,
    mend: 'Divide it into several posts',
  },
  length: {
    most: Number.POSITIVE_INFINITY,
    found: (count) => `the longest paragraph, of ${count} characters, begins here`,
    mend: 'Divide or shorten it',
  },
};

/** What of a text would take too long to parse, here and in the browsers of its readers: one diagnostic for a place. */
export function findExcesses(text: string): Diagnostic[] {
  const excesses = byShare(text).filter(({ share }) => share > 1);
  const worst = new Map(excesses.toReversed().map((excess) => [excess.at, excess]));
  return [...worst.values()].map(({ kind, at, count }) => {
    const { found, mend, most } = limits[kind];
    const message = `${found(shown(count))}, which takes too long to read. ${mend}; up to ${shown(most)} are read.`;
    return toError(at, 'body', message);
  });
}

/** What most likely made a text take so long that it was given up, and where: a sentence and how to mend it. */
export function likelyCause(text: string): Pick<Diagnostic, 'at' | 'message'> {
  const costs = byShare(text);
  const cause = costs.find(({ share }) => share > suspicious) ?? costs.find(({ kind }) => kind === 'length');
  if (cause === undefined) return { at: 0, message: 'Divide or shorten it.' };
  const { found, mend } = limits[cause.kind];
  return { at: cause.at, message: `The likely reason: ${found(shown(cause.count))}. ${mend}.` };
}

/** Less than this part of a limit is no reason. */
const suspicious = 0.1;

/** What a text has of each kind, the largest part of its limit first. */
function byShare(text: string) {
  return [...costsOf(layoutOf(text))]
    .map(([kind, { at, count }]) => ({ kind, at, count, share: count / limits[kind].most }))
    .toSorted((a, b) => b.share - a.share);
}

function shown(count: number): string {
  return count.toLocaleString('en');
}
