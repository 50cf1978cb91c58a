import { isAbbreviation, toWordForm, wordsIn, type WordForm } from './wordForm.ts';

/** A form of a word or of a phrase, and how it is used. */
export interface Use {
  key: string;
  isPlural: boolean;
  weight: number;
  /** The part of the weight that stands where a noun would. */
  named: number;
}

/** A form of a word. */
export interface Word extends Use, WordForm {
  /** Its place among all forms of the text. */
  number: number;
  /** The number of the first form with the same key. */
  root: number;
  /** Uses with and without a capital, where a capital means something. */
  capitals: number;
  lowers: number;
  /** With its capitals. */
  capital: string;
}

/** A word as it stands in the text. */
export interface Token {
  word: Word;
  spelling: string;
  isCapital: boolean;
  isAbbreviation: boolean;
}

/** What follows one another, with null where a phrase cannot go on. */
export type Line = (Token | null)[];

/** Reads texts word by word. */
export interface TokenReader {
  /** Understands what stands between two spaces. */
  tokensOf: (chunk: string) => Line;
  /** All words read so far, in the order of their first use. */
  words: () => Word[];
}

/** Starts to read a text. All that can come again is understood only once. */
export function tokenReader(): TokenReader {
  const known = new Map<string, Line>();
  const words = new Map<string, Word>();
  const roots = new Map<string, number>();
  const wordOf = (spelling: string): Word => {
    const form = toWordForm(spelling);
    const same = words.get(form.lower);
    if (same !== undefined) return same;
    const root = roots.get(form.key) ?? words.size;
    roots.set(form.key, root);
    const word = toWord(form, words.size, root);
    words.set(form.lower, word);
    return word;
  };
  return {
    words: () => [...words.values()],
    tokensOf: (chunk) => {
      const same = known.get(chunk);
      if (same !== undefined) return same;
      const line = toLine(chunk, wordOf);
      known.set(chunk, line);
      return line;
    },
  };
}

function toLine(chunk: string, wordOf: (spelling: string) => Word): Line {
  const line: Line = [];
  for (const spelling of wordsIn(chunk)) {
    const isCapital = /^\P{L}*\p{Lu}/u.test(spelling);
    const token = {
      word: wordOf(spelling),
      spelling,
      isCapital,
      isAbbreviation: isAbbreviation(spelling),
    };
    line.push(...(line.length > 0 ? [null, token] : [token]));
  }
  const [starts, ends] = [/^[\p{L}\p{M}\p{N}]/u.test(chunk), /[\p{L}\p{M}\p{N}]$/u.test(chunk)];
  return [...(starts ? [] : [null]), ...line, ...(ends ? [] : [null])];
}

/** Without spreading, which takes most of the time of counting. */
function toWord({ lower, key, isPlural, isPlain, isOpening }: WordForm, number: number, root: number): Word {
  const [weight, named, capitals, lowers] = [0, 0, 0, 0];
  return {
    lower,
    key,
    isPlural,
    isPlain,
    isOpening,
    number,
    root,
    weight,
    named,
    capitals,
    lowers,
    capital: '',
  };
}
