import { chineseOrJapanese, southEastAsian } from './script.ts';
import { stem } from './stem.ts';

/** A word of a text, and where it stands: `text.slice(from, to)`. */
export interface TextWord {
  text: string;
  from: number;
  to: number;
}

const unspaced = `[${chineseOrJapanese}${southEastAsian}]`;
const letter = `(?!${unspaced})[\\p{L}\\p{N}][\\p{M}\\u00ad\\u200b-\\u200d\\u2060]*`;
const apostrophe = `['’‘ʼʻ＇´\\u0060]`;

/** Letters, with apostrophes between them. Where nothing is put between words, every sign counts as one. */
const anyWord = new RegExp(`${unspaced}\\p{M}*|(?:${letter})+(?:${apostrophe}(?:${letter})+)*`, 'gu');

/** The words of a text, in its order. */
export function wordsIn(text: string): TextWord[] {
  return Array.from(text.matchAll(anyWord), ({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }));
}

/**
 * What a text can be found by, in its order: its words; what is written with a hyphen ("make-up") also as one; what follows
 * an apostrophe ("l'eau") also by itself; and where nothing is put between words, every two signs that are neighbours.
 */
export function searchedWordsIn(text: string): TextWord[] {
  const found: TextWord[] = [];
  let last: TextWord | undefined;
  for (const word of wordsIn(text)) {
    if (last !== undefined && isPair(last, word)) found.push(joined(last, word));
    else if (last !== undefined && isCompound(last, word, text)) found.push(joined(last, word));
    found.push(word);
    const at = word.text.search(anyApostrophe);
    if (word.text.length - at > shortestPart && at !== -1)
      found.push({ text: word.text.slice(at + 1), from: word.from + at + 1, to: word.to });
    last = word;
  }
  return found;
}

/**
 * The words of a question: as {@link wordsIn}, but of signs that are neighbours, each two are one word, because a sign by
 * itself says little.
 */
export function askedWordsIn(text: string): TextWord[] {
  const words = wordsIn(text);
  return words.flatMap((word, place) => {
    const [before, next] = [words[place - 1], words[place + 1]];
    if (next !== undefined && isPair(word, next)) return [joined(word, next)];
    return before !== undefined && isPair(before, word) ? [] : [word];
  });
}

/** What is shorter behind an apostrophe is an ending. */
const shortestPart = 3;

const anyApostrophe = new RegExp(apostrophe, 'u');
const oneSign = new RegExp(`^${unspaced}`, 'u');
const hyphen = /^[-\u2010\u2011]$/;

/** Whether two words are signs that touch. */
function isPair(first: TextWord, second: TextWord): boolean {
  return first.to === second.from && oneSign.test(first.text) && oneSign.test(second.text);
}

function isCompound(first: TextWord, second: TextWord, text: string): boolean {
  return hyphen.test(text.slice(first.to, second.from)) && !/\d/.test(first.text + second.text);
}

function joined(first: TextWord, second: TextWord): TextWord {
  return { text: first.text + second.text, from: first.from, to: second.to };
}

/**
 * What a word is looked up by: the same for its inflections, for British and American spellings, and with and without
 * accents and apostrophes.
 */
export function wordKey(text: string): string {
  return keyOfFolded(foldWord(text));
}

/** The key of a word that is folded already. */
export function keyOfFolded(folded: string): string {
  return /^[a-z]+$/.test(folded) ? stem(toAmerican(folded)) : folded;
}

/** A word in small letters without accents and apostrophes. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z\d]+$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ßæœøłđ]/g, (sign) => ligatures[sign] ?? sign);
}

const ligatures: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

/** British spellings and what they become. A key is never shown, so that it may be no word at all. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/rrhoea/, 'rrhea'],
  [/ae|oe(?=[a-z]{2})/g, 'e'],
  [/(..)our(?=(?:s|ed|ing|ings|ful|less|ite|able|er|ers|ation|ations|ist)?$)/, '$1or'],
  [/(...)is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, '$1iz'],
  [/ys(?=(?:e|ed|es|er|ers|ing)$)/, 'yz'],
  [/(..[tb])re(s?)$/, '$1er$2'],
  [/([aeiou][^aeiou]+[aeiou]l)l(?=(?:ed|ing|er|ers|or|ors|ous)$)/, '$1'],
  [/ogue(s?)$/, 'og$1'],
  [/(def|lic|off|pret)ence/, '$1ense'],
  [/^grey/, 'gray'],
  [/^(m|sm)ould/, '$1old'],
  [/sulph/, 'sulf'],
  [/programme/, 'program'],
];

/** A folded word as Americans spell it, more or less. */
export function toAmerican(folded: string): string {
  return spellings.reduce((text, [british, american]) => text.replace(british, american), folded);
}
