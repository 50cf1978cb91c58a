import { plainWords } from './plainWords.ts';

/** Whether a word says nothing of a subject. */
export function isPlain(word: string): boolean {
  const lower = word.normalize('NFC').toLowerCase();
  const key = foldWord(lower);
  return (
    plainWords.has(lower.replaceAll('’', "'")) ||
    plainWords.has(key) ||
    isAdverb(lower) ||
    isTooShort(word, key)
  );
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

/** The words of a text, without what stands between them and without quotes and hyphens around them. */
export function wordsIn(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’‑-]+/u)
    .map((word) => word.replace(/^['’‑-]+|['’‑-]+$/g, ''))
    .filter((word) => word !== '');
}

/** Whether a word keeps its capitals wherever it stands: `PRP`, `mRNA`, `C`. */
export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}$|.\p{Lu}/u.test(word);
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
