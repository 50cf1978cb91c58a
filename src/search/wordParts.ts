import { foldWord, keyOfFolded } from '../model/searchWords.ts';
import type { KnownKey, SearchFiles } from './files.ts';

/** Shorter halves of a word are no words. */
const shortestHalf = 3;

/** The sections that hold both halves of a word, as if it were written as two: "coldsore". Null if there are none. */
export async function partsOf(word: string, files: SearchFiles): Promise<KnownKey | null> {
  const folded = foldWord(word);
  for (let at = shortestHalf; at <= folded.length - shortestHalf; at++) {
    const left = await files.find(keyOfFolded(folded.slice(0, at)));
    if (left === undefined) continue;
    const right = await files.find(keyOfFolded(folded.slice(at)));
    const both = right === undefined ? null : together(left, right);
    if (both !== null) return both;
  }
  return null;
}

/** Two keys as one: the sections that hold both. Null if there are none. */
export function together(left: KnownKey, right: KnownKey): KnownKey | null {
  const [rarer, other] = left.isEverywhere ? [right, left] : [left, right];
  const sections = new Set(other.sections);
  // What stands nearly everywhere stands beside everything.
  const isBeside = (section: number) => other.isEverywhere || sections.has(section);
  const places = rarer.sections.flatMap((section, place) => (isBeside(section) ? place : []));
  if (places.length === 0 || rarer.isEverywhere) return null;
  return {
    key: `${left.key} ${right.key}`,
    words: [...left.words, ...right.words],
    isEverywhere: false,
    sections: places.map((place) => rarer.sections[place] ?? 0),
    levels: places.map((place) => rarer.levels[place] ?? 0),
  };
}
