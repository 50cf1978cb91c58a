import { askedWordsIn, foldWord, keyOfFolded, toAmerican, wordsIn } from '../model/searchWords.ts';
import type { KnownKey, SearchFiles } from './files.ts';
import { guessAt } from './guesses.ts';
import { synonymsFor } from './synonyms.ts';
import { partsOf } from './wordParts.ts';

/** What one word of a question may be found as. */
export interface Term {
  /** As it was typed, or as it was corrected. */
  word: string;
  /** What it tells of the question: less than 1 for words such as "how" and "my". */
  worth: number;
  /** First those of the word itself, if it has any. */
  candidates: readonly Candidate[];
}

/** A key that stands for a word, and how well, up to 1. */
export interface Candidate {
  known: KnownKey;
  weight: number;
}

/** A question, understood. */
export interface Terms {
  terms: readonly Term[];
  /** Words that nothing was found for. */
  unknown: readonly string[];
  /** The question with its misspelt words put right; null if none was. */
  corrected: string | null;
}

/** How much it counts if a word is found only in another way than it was typed. */
const weights = { beginning: 0.75, synonym: 0.7 };

/** Words that begin like the one that is being typed: more are not looked at. */
const mostBeginnings = 40;
const shortestStem = 5;

/** Words that stand in no more sections than this may be written as two elsewhere. */
const rare = 3;

/**
 * The shortest beginning that is looked for: while a word is typed, and when it was typed to its end. With few letters, a
 * large blog would send half of its words.
 */
function shortestBeginning(isTyping: boolean, { manifest }: SearchFiles): number {
  if (!isTyping) return 4;
  return manifest.shards.length > fewShards ? 3 : 1;
}

const fewShards = 12;

/** What words are worth that say how something is asked, not what. In other languages, only their frequency tells. */
const askingWorth = 0.25;
const asking = new Set(
  `a about after again all also am an and any are as at be been but by can could did do does for from get had has have how i if
  in into is it its just may me might more most much my need no not of on or our shall should so some than that the
  their them then there these they this to up us was we were what when where which while who why will with would you
  your`.split(/\s+/),
);

/** What a word tells of a question: less than 1 for words that only say how it is asked. */
export function worthOf(word: string): number {
  return asking.has(foldWord(word)) ? askingWorth : 1;
}

/** Finds out what each word of a question may be found as. */
export async function toTerms(text: string, isTyping: boolean, files: SearchFiles): Promise<Terms> {
  const words = [...new Set(askedWordsIn(text).map((word) => word.text))];
  const joined = await Promise.all(words.map((word, place) => findJoined(word, words[place + 1], files)));
  const synonyms = await synonymsFor(words, files);
  const tells = words.some((word) => worthOf(word) === 1);
  const terms: Term[] = [];
  const strange: string[] = [];
  for (const [place, word] of words.entries()) {
    const isLast = isTyping && place === words.length - 1;
    const neighbours = [joined[place - 1], joined[place]].filter((known) => known !== undefined);
    const candidates = [
      ...neighbours.map((known) => ({ known, weight: 1 })),
      ...(synonyms[place] ?? []).map((known) => ({ known, weight: weights.synonym })),
    ];
    // Where nearly every section stands that holds them need not be known.
    const own =
      tells && !isLast && worthOf(word) < 1 ? [unseen(word)] : await candidatesFor(word, isLast, files);
    const found = await withParts(word, [...own, ...candidates], files);
    if (found.length > 0) terms.push({ word, worth: worthOf(word), candidates: found });
    else strange.push(word);
  }
  return withGuesses(text, terms, strange, files);
}

/** A word that is only looked for beside others, to see whether they stand as they were asked. */
function unseen(word: string): Candidate {
  const key = keyOfFolded(foldWord(word));
  return { known: { key, words: [], isEverywhere: true, sections: [], levels: [] }, weight: 1 };
}

/** Adds what a word is if it is written as two, unless many write it so. */
async function withParts(
  word: string,
  found: readonly Candidate[],
  files: SearchFiles,
): Promise<Candidate[]> {
  const isRare = found.every(({ known }) => known.sections.length <= rare && !known.isEverywhere);
  const parts = isRare ? await partsOf(word, files) : null;
  return parts === null ? [...found] : [...found, { known: parts, weight: 1 }];
}

/** Adds what was probably meant by words that nobody writes so. */
async function withGuesses(
  text: string,
  terms: readonly Term[],
  strange: readonly string[],
  files: SearchFiles,
): Promise<Terms> {
  const guesses: Term[] = [];
  const unknown: string[] = [];
  const shown = new Map<string, string>();
  for (const word of strange) {
    const guess = await guessAt(word, terms, files);
    if (guess === null) unknown.push(word);
    else {
      guesses.push(guess);
      shown.set(word, guess.word);
    }
  }
  return {
    terms: [...terms, ...guesses],
    unknown,
    corrected: shown.size === 0 ? null : replaceWords(text, shown),
  };
}

function replaceWords(text: string, by: ReadonlyMap<string, string>): string {
  let corrected = '';
  let last = 0;
  for (const { text: word, from, to } of wordsIn(text)) {
    corrected += text.slice(last, from) + (by.get(word) ?? word);
    last = to;
  }
  return (corrected + text.slice(last)).replace(/\s+/g, ' ').trim();
}

/** The word that two neighbours may be when they are written as one: "down time". */
async function findJoined(word: string, next: string | undefined, files: SearchFiles) {
  // "Make up" may be one word, "it hurts" may not.
  if (next === undefined || worthOf(word) < 1) return undefined;
  const known = await files.find(keyOfFolded(foldWord(word + next)));
  return known === undefined || files.unsuggested.has(known.key) ? undefined : known;
}

async function candidatesFor(word: string, isLast: boolean, files: SearchFiles): Promise<Candidate[]> {
  const folded = foldWord(word);
  const exact = await files.find(keyOfFolded(folded));
  const found: Candidate[] = exact === undefined ? [] : [{ known: exact, weight: 1 }];
  // Words that begin like one that stands everywhere would only hide it.
  const wantsMore = isLast && exact?.isEverywhere !== true;
  if (wantsMore || found.length === 0) found.push(...(await beginningsOf(folded, isLast, found, files)));
  return found;
}

async function beginningsOf(
  folded: string,
  isTyping: boolean,
  found: readonly Candidate[],
  files: SearchFiles,
): Promise<Candidate[]> {
  if (folded.length < shortestBeginning(isTyping, files)) return [];
  const american = toAmerican(folded);
  const key = keyOfFolded(folded);
  // "Photos" begins like "photographs".
  const start = found.length === 0 && key.length >= shortestStem ? key : american;
  // A key may be shorter than the beginning that was typed, and end otherwise.
  const keys = await files.beginningWith(american.slice(0, Math.min(american.length, 4)));
  const already = new Set(found.map(({ known }) => known.key));
  return keys
    .filter((known) => !already.has(known.key) && !files.unsuggested.has(known.key))
    .filter(({ words }) =>
      words.some((word) => word.startsWith(folded) || toAmerican(word).startsWith(start)),
    )
    .toSorted((a, b) => b.sections.length - a.sections.length)
    .slice(0, mostBeginnings)
    .map((known) => ({ known, weight: weights.beginning }));
}
