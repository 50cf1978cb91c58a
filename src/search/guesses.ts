import { foldWord, keyOfFolded } from '../model/searchWords.ts';
import { editDistance } from './editDistance.ts';
import type { KnownKey, SearchFiles } from './files.ts';
import type { Term } from './terms.ts';
import { together } from './wordParts.ts';

/** How much a word counts that was only probably meant. */
const guessWeight = 0.6;

/** Words shorter than this are not taken to be misspelt; from the second length on, two slips are forgiven. */
const forgiven = { one: 5, two: 9 };
/** In words shorter than this, the first letter is not taken for a slip: there are too many words like them. */
const firstLetterMatters = 7;
const mostGuesses = 6;

/** The words that were probably meant. */
export async function guessAt(
  word: string,
  others: readonly Term[],
  files: SearchFiles,
): Promise<Term | null> {
  const folded = foldWord(word);
  const most = (folded.length >= forgiven.one ? 1 : 0) + (folded.length >= forgiven.two ? 1 : 0);
  const [nearest] = await nearestWords(folded, most, files);
  if (nearest === undefined) return null;
  const near = (await nearestWords(folded, nearest.distance, files)).slice(0, mostGuesses);
  const keys = [...new Set(near.map((each) => keyOfFolded(each.word)))];
  const known = (await Promise.all(keys.map(files.find))).filter((each) => each !== undefined);
  const fitting = others.some(tells)
    ? known.filter((each) => others.some((other) => meets(each, other)))
    : known;
  fitting.sort((a, b) => b.sections.length - a.sections.length);
  const [best] = fitting;
  if (best === undefined) return null;
  const shown = near.find((each) => keyOfFolded(each.word) === best.key)?.word ?? word;
  return {
    word: shown,
    worth: 1,
    candidates: fitting.map((each) => ({ known: each, weight: guessWeight })),
  };
}

function tells({ worth, candidates }: Term): boolean {
  return worth === 1 && candidates.some(({ known }) => !known.isEverywhere);
}

/** Whether a word stands in one section with another of the question: only then was it probably meant. */
function meets(known: KnownKey, term: Term): boolean {
  return tells(term) && term.candidates.some((candidate) => together(known, candidate.known) !== null);
}

/** Words of posts that differ from one by a few letters, the nearest first. */
export async function nearestWords(
  folded: string,
  most: number,
  files: SearchFiles,
): Promise<{ word: string; distance: number }[]> {
  if (most === 0) return [];
  const words = await files.wordsLike(folded);
  const letters = lettersOf(folded);
  return (
    words
      .filter((word) => folded.length >= firstLetterMatters || word[0] === folded[0])
      .filter((word) => Math.abs(word.length - folded.length) <= most)
      // Each slip changes two letters of the set at most: this spares most comparisons.
      .filter((word) => countBits(lettersOf(word) ^ letters) <= 2 * most)
      .map((word) => ({ word, distance: editDistance(folded, word, most) }))
      .filter(({ word, distance }) => distance <= most && !files.unsuggested.has(keyOfFolded(word)))
      .toSorted((a, b) => a.distance - b.distance)
  );
}

/** The set of a word's letters, as bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
