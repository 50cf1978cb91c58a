import { tokenReader, type Line, type Token, type Use, type Word } from './tokens.ts';

/** What a use counts, by where it stands. */
export const inText = 1;
export const inHeading = 3;
export const inTitle = 6;

/** Two words, one right after the other. */
export interface Phrase extends Use {
  first: Word;
  second: Word;
}

/** The words of one text, as far as they say something of its subject. */
export interface WordCount {
  /** Counts the words of a line or paragraph, each use as `weight`. */
  add: (text: string, weight: number) => void;
  /** In the order of their first use. */
  words: () => Word[];
  /** Those that are used more than once in any form, or in a place that counts more; in the same order. */
  phrases: () => Phrase[];
}

/** Starts to count the words and phrases of a text. */
export function countWords(): WordCount {
  const phrases = new Map<number, Counted>();
  const { tokensOf, words } = tokenReader();
  return {
    add: (text, weight) => {
      const line: Line = [];
      for (const chunk of text.split(/\s+/)) for (const token of tokensOf(chunk)) line.push(token);
      const isTitled = weight > inText && line.every(isCapitalOrPlain);
      for (let place = 0; place < line.length; place++) {
        const token = line[place];
        if (token === null || token === undefined || token.word.isPlain) continue;
        token.word.weight += weight;
        token.word.named += weight * nounPart(line, place, weight > inText);
        countCapital(line, place, isTitled);
        countPhrase(phrases, line, place, weight);
      }
    },
    words: () => words().filter(({ weight }) => weight > 0),
    phrases: () => repeatedOf([...phrases.values()]).map(toPhrase),
  };
}

function isCapitalOrPlain(token: Token | null): boolean {
  return token === null || token.isCapital || token.word.isPlain;
}

/** How much a place speaks for a noun, which ends its group: behind an article, or behind what describes it. */
function nounPart(line: Line, place: number, isHeading: boolean): number {
  if (isContent(line[place + 1])) return 0;
  const before = line[place - 1];
  if (before === null || before === undefined) return isHeading ? 1 : 0.5;
  return before.word.isOpening || !before.word.isPlain ? 1 : 0;
}

function countCapital(line: Line, place: number, isTitled: boolean): void {
  const token = line[place];
  if (token === null || token === undefined) return;
  const { word, spelling, isCapital } = token;
  // What begins a sentence has a capital in any case.
  if (!token.isAbbreviation && (isTitled || (line[place - 1] ?? null) === null)) return;
  if (isCapital) word.capital = spelling;
  if (isCapital) word.capitals += 1;
  else word.lowers += 1;
}

type Counted = Pick<Phrase, 'first' | 'second' | 'weight' | 'named'>;

function countPhrase(phrases: Map<number, Counted>, line: Line, place: number, weight: number): void {
  const [first, second] = [line[place]?.word, line[place + 1]?.word];
  if (first === undefined || second === undefined || second.isPlain) return;
  const number = pairOf(first.number, second.number);
  let phrase = phrases.get(number);
  if (phrase === undefined) {
    phrase = { first, second, weight: 0, named: 0 };
    phrases.set(number, phrase);
  }
  phrase.weight += weight;
  if (!isContent(line[place + 2])) phrase.named += weight;
}

function repeatedOf(phrases: readonly Counted[]): Counted[] {
  const weights = new Map<number, number>();
  for (const { first, second, weight } of phrases) {
    const pair = pairOf(first.root, second.root);
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  }
  return phrases.filter(({ first, second }) => (weights.get(pairOf(first.root, second.root)) ?? 0) > 1);
}

/** One number for two below 2²⁴, which is more than any text has words. */
function pairOf(first: number, second: number): number {
  return first * 2 ** 24 + second;
}

function toPhrase(counted: Counted): Phrase {
  const { first, second } = counted;
  return { ...counted, key: `${first.key} ${second.key}`, isPlural: second.isPlural };
}

function isContent(token: Token | null | undefined): boolean {
  return token !== null && token !== undefined && !token.word.isPlain;
}
