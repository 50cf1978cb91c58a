import {
  betweenKeys,
  everywhere,
  frontCode,
  headingLevel,
  levels,
  pack,
  type SearchShard,
  topicLevel,
} from '../../../model/searchIndex.ts';
import type { KeyPlaces, Places } from './places.ts';

/**
 * Characters of a file; compressed they are about half as many bytes. Few posts have small files, because a question needs
 * few of them; many posts have larger ones, so that their names do not fill a file by themselves.
 */
const fileLength = { least: 9000, most: 28_000 };
/** Files that a blog of medium size has. */
const usualFiles = 100;

/** A key that stands in more than this share of all sections tells nothing. */
const nearlyAll = 0.4;

/** Of fewer sections nothing can be said. */
const fewSections = 40;

/** Cuts what is known of the keys into files, with the key with which each begins. */
export function toShards({ keys, firsts, total }: Places): [from: string, shard: SearchShard][] {
  const sorted = [...keys].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([key, known]) => ({
    key,
    words: [...known.words].toSorted(),
    places: isEverywhere(known, total)
      ? everywhere + packPlaces(strongest(known, firsts))
      : packPlaces(known),
  }));
  return cut(lines, ({ words, places }) => places.length + 4 * words.length + 2).map((shard) => [
    shard[0]?.key ?? '',
    {
      keys: frontCode(shard.map(({ key }) => key)),
      words: shard
        .map(({ key, words }) => (words.length === 1 && words[0] === key ? '' : frontCode(words, key)))
        .join(betweenKeys),
      places: shard.map(({ places }) => places).join(betweenKeys),
    },
  ]);
}

/** Cuts the list of all words into files, with the word with which each begins. */
export function toWordFiles({ keys }: Places): [from: string, words: string][] {
  const words = Array.from(keys.values(), (known) => Array.from(known.words))
    .flat()
    .toSorted();
  return cut(words, () => 5).map((part) => [part[0] ?? '', frontCode(part)]);
}

function isEverywhere({ sections }: KeyPlaces, total: number): boolean {
  return total > fewSections && sections.length > total * nearlyAll;
}

/** The places of a key in headings, titles and topics. */
function strongest(known: KeyPlaces, firsts: ReadonlySet<number>): Pick<KeyPlaces, 'sections' | 'levels'> {
  const kept = known.sections.flatMap((section, place) => {
    const level = known.levels[place] ?? 0;
    return level === headingLevel || (firsts.has(section) && level === topicLevel)
      ? [{ section, level }]
      : [];
  });
  return { sections: kept.map(({ section }) => section), levels: kept.map(({ level }) => level) };
}

function packPlaces(known: Pick<KeyPlaces, 'sections' | 'levels'>): string {
  let last = 0;
  return pack(
    known.sections.map((section, place) => {
      const gap = section - last;
      last = section;
      return gap * levels + (known.levels[place] ?? 0);
    }),
  );
}

/** Cuts a list into parts of limited size. */
function cut<T>(items: readonly T[], sizeOf: (item: T) => number): T[][] {
  const whole = items.reduce((sum, item) => sum + sizeOf(item), 0);
  const longest = Math.min(fileLength.most, Math.max(fileLength.least, whole / usualFiles));
  const parts: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    if (size + sizeOf(item) > longest) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(item);
    size += sizeOf(item);
  }
  return parts;
}
