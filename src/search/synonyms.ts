import { askedWordsIn, foldWord, keyOfFolded } from '../model/searchWords.ts';
import type { KnownKey, SearchFiles } from './files.ts';
import { together } from './wordParts.ts';

/**
 * What the clinic lists beside words of the question, for each of these words. Of phrases that share words, the longer
 * one is meant: "age spots" are not spots.
 */
export async function synonymsFor(words: readonly string[], files: SearchFiles): Promise<KnownKey[][]> {
  const keys = words.map((word) => keyOfFolded(foldWord(word)));
  const found = words.map((): KnownKey[] => []);
  const taken = new Set<number>();
  for (const { phrase, start, others } of meant(keys, files)) {
    const places = phrase.map((_, place) => start + place);
    if (places.some((place) => taken.has(place))) continue;
    const known = (await Promise.all(others.map((other) => allOf(other, files)))).filter(
      (key) => key !== null,
    );
    for (const place of places) {
      taken.add(place);
      found[place]?.push(...known);
    }
  }
  return found;
}

/** The phrases of the list that stand in a question, the longest first, with what means the same. */
function meant(keys: readonly string[], { manifest }: SearchFiles) {
  return manifest.synonyms
    .flatMap((group) => {
      const phrases = group.map((text) => askedWordsIn(text).map((word) => keyOfFolded(foldWord(word.text))));
      return phrases.flatMap((phrase) => {
        const others = phrases.filter((other) => other !== phrase);
        return placesOf(phrase, keys).map((start) => ({ phrase, start, others }));
      });
    })
    .toSorted((a, b) => b.phrase.length - a.phrase.length);
}

/** Where a phrase begins among the words of a question. */
function placesOf(phrase: readonly string[], keys: readonly string[]): number[] {
  if (phrase.length === 0) return [];
  return [...keys.keys()].filter((start) => phrase.every((key, place) => keys[start + place] === key));
}

/** The sections that hold all words of a phrase; null if there are none. */
async function allOf(phrase: readonly string[], files: SearchFiles): Promise<KnownKey | null> {
  let all: KnownKey | null = null;
  for (const key of phrase) {
    const known = await files.find(key);
    if (known === undefined) return null;
    all = all === null ? known : together(all, known);
    if (all === null) return null;
  }
  return all;
}
