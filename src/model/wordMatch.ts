import { chineseOrJapanese, southEastAsian } from './script.ts';

/** A text as words are looked for in it: without accents, case and punctuation, so that readers need not match them. */
export type WordText = string;

const unspaced = `[${chineseOrJapanese}${southEastAsian}]`;
const unspacedRuns = new RegExp(`${unspaced}+`, 'gu');
const isUnspaced = new RegExp(`^${unspaced}`, 'u');

/** Everything that keyboards and word processors give for an apostrophe. */
const apostrophes = /['’‘ʼʻ＇´\u0060]/g;

/** Understands a text. Words with an apostrophe stand in it twice, whole and in parts: `l'eau` is found by `leau` and `eau`. */
export function toWordText(text: string): WordText {
  const whole = foldWords(text.replace(apostrophes, ''));
  if (text.search(apostrophes) === -1) return ` ${whole}`;
  const words = text.split(/\s/).filter((word) => word.search(apostrophes) > 0);
  return ` ${whole} ${foldWords(words.join(' ').replace(apostrophes, ' '))}`;
}

/** The words that a reader looks for. */
export function toQueryWords(query: string): string[] {
  return foldWords(withSpaces(query).replace(apostrophes, '')).split(' ').filter(Boolean);
}

/**
 * Whether all words begin a word of the text: "peel" finds "Peels", "eel" does not. Where there are no spaces, words may
 * stand anywhere: browsers do not agree on where they begin.
 */
export function hasWords(text: WordText, words: readonly string[]): boolean {
  return words.every((word) => text.includes(isUnspaced.test(word) ? word : ` ${word}`));
}

function foldWords(text: string): string {
  // Most texts have nothing but such letters, and there may be thousands of texts.
  if (!/[\u0080-\uffff]/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/[\p{Mark}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(unspacedRuns, ' $& ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** Puts spaces between the words of a query in which readers would not type any. */
function withSpaces(query: string): string {
  if (!new RegExp(unspaced, 'u').test(query) || !('Segmenter' in Intl)) return query;
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(query)];
  // Single characters in a row are a word that the dictionary lacks.
  return segments
    .map(({ segment }, index) =>
      isSingle(segment) && isSingle(segments[index + 1]?.segment ?? '') ? segment : `${segment} `,
    )
    .join('');
}

function isSingle(segment: string): boolean {
  return segment.length === 1 && isUnspaced.test(segment);
}
