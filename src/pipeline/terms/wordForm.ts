import { openingWords, plainWords } from './plainWords.ts';

/** A form of a word, however its letters are capitalised. */
export interface WordForm {
  lower: string;
  /** The same for all forms of a word: see {@link foldWord}. */
  key: string;
  isPlural: boolean;
  /** Whether it says nothing of a subject. */
  isPlain: boolean;
  /** Whether a noun, or what describes it, comes next. */
  isOpening: boolean;
}

/** Understands a word. */
export function toWordForm(word: string): WordForm {
  const lower = word.normalize('NFC').toLowerCase();
  const straight = lower.replaceAll('’', "'");
  const key = foldWord(lower);
  const isPlain = plainWords.has(straight) || plainWords.has(key) || isAdverb(lower) || isTooShort(word, key);
  return {
    lower,
    key,
    isPlural: key !== lower && /[^'’]s$/.test(lower),
    isPlain,
    isOpening: openingWords.has(straight),
  };
}

function isAdverb(lower: string): boolean {
  return /\p{L}{3}ly$/u.test(lower) && !/(?:fami|assemb|supp|rep|anoma)ly$/.test(lower);
}

/** Of words with fewer than three letters only abbreviations say something; those of other scripts may. */
function isTooShort(word: string, key: string): boolean {
  if (!/\p{L}/u.test(key)) return true;
  return key.length < 3 && (word !== word.toUpperCase() || /^\p{Script=Latin}$/u.test(key));
}

/** A word for comparison: without capitals, the -’s of possession, and the endings of the regular English plural. */
export function foldWord(word: string): string {
  const singular = word.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  if (singular.length < 4 || !singular.endsWith('s') || /[sui]s$/.test(singular)) return singular;
  if (singular.length > 4 && /[^aeiou]ies$/.test(singular)) return `${singular.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(singular)) return singular.slice(0, -2);
  return singular.slice(0, -1);
}

/** The words of a text for comparison, with single spaces. */
export function foldWords(text: string): string {
  return wordsIn(text).map(foldWord).join(' ');
}

/** The words of a text, without what stands between them. */
export function wordsIn(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’‑-]+/u)
    .map(withoutEdges)
    .filter((word) => word !== '');
}

/** A word without quotes and hyphens around it. */
export function withoutEdges(word: string): string {
  return word.replace(/^['’‑-]+|['’‑-]+$/g, '');
}

/** Whether a word keeps its capitals wherever it stands: `PRP`, `mRNA`, `C`. */
export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}$|.\p{Lu}/u.test(word);
}
