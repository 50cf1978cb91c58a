import { headingLevel as titleLevel } from '../model/searchIndex.ts';
import type { KnownKey, SearchFiles } from './files.ts';
import type { Term, Terms } from './terms.ts';

/** A post that holds what was asked for. */
export interface RankedPost {
  rank: number;
  score: number;
  /** Numbers of its best sections within the post, the best first; 0 is what stands above its text. */
  sections: readonly number[];
}

/** What a word counts by its level, in a section and above a post's text. */
const inSection = [0.75, 1, 1.2, 2.2];
const aboveText = [0, 0.5, 1, 2.4];

/** How much of a word counts for a section that does not hold it itself, but its post's title or another section does. */
const elsewhere = { above: 0.6, section: 0.3 };

/** The share of a question, weighed by how rare its words are, that a post must hold. */
const leastShare = 0.55;
/** Words that no post has say more strongly that nothing here answers the question. */
const unknownWorth = 1.5;
/** A post that is about a word of the question, because its title has it. */
const forTitle = 1.5;
/** Many sections about something count a little more than one. */
const perSection = 0.04;
const mostCounted = 10;
const mostSections = 4;

/** What a word tells that stands nearly everywhere. */
const leastRarity = 0.2;

/** A word of the question with what it counts in each section, and in the whole question. */
interface Weighed {
  term: Term;
  rarity: number;
  values: Float32Array;
}

/** Ranks the posts that hold most of a question, the best first. */
export function rankPosts({ terms, unknown }: Terms, { starts }: SearchFiles): RankedPost[] {
  const total = starts.at(-1) ?? 0;
  const weighed = terms
    .map((term): Weighed => ({ term, rarity: rarityOf(term, total), values: valuesOf(term, total, starts) }))
    .filter(({ rarity }) => rarity > 0);
  const whole = sumOf(weighed) + unknown.length * unknownWorth * rarest(total);
  // Words that only say how something is asked ask nothing by themselves, unless they are a title.
  const asksNothing = weighed.every(({ term }) => term.worth < 1);
  const posts: RankedPost[] = [];
  for (let rank = 0; rank + 1 < starts.length; rank++) {
    const [start = 0, end = 0] = [starts[rank], starts[rank + 1]];
    if (asksNothing && !weighed.every(({ term }) => isInTitle(term, start))) continue;
    const post = rankPost(weighed, whole, start, end);
    if (post !== null) posts.push({ rank, ...post });
  }
  return posts.toSorted((a, b) => b.score - a.score || a.rank - b.rank);
}

/** Weighs the post whose sections are those from `start` to `end`; null if it holds too little of the question. */
function rankPost(
  weighed: readonly Weighed[],
  whole: number,
  start: number,
  end: number,
): Omit<RankedPost, 'rank'> | null {
  const held = weighed.filter(({ values }) => highest(values, start, end) > 0);
  const share = sumOf(held) / whole;
  if (held.length === 0 || share < leastShare) return null;
  const sections = sectionsOf(held, start, end);
  const full = sections.filter(({ holds }) => holds === weighed.length).length;
  const isAbout = held.some(({ term }) => term.worth === 1 && isInTitle(term, start));
  // Passages are what a reader can go to; what stands above the text is one only if there is no other.
  const passages = sections.filter(({ section }) => section > 0);
  return {
    score:
      (sections[0]?.score ?? 0) *
      Math.sqrt(share) *
      (1 + perSection * Math.min(full, mostCounted)) *
      (isAbout ? forTitle : 1),
    sections: (passages.length > 0 ? passages : sections)
      .slice(0, mostSections)
      .map(({ section }) => section),
  };
}

/** The sections of a post that hold any of the words, the best first. */
function sectionsOf(held: readonly Weighed[], start: number, end: number) {
  const around = held.map(({ values }) =>
    Math.max(elsewhere.above * (values[start] ?? 0), elsewhere.section * highest(values, start + 1, end)),
  );
  const sections: { section: number; score: number; holds: number }[] = [];
  for (let section = start; section < end; section++) {
    let [score, holds] = [0, 0];
    for (const [place, { values }] of held.entries()) {
      const own = values[section] ?? 0;
      if (own > 0) holds++;
      score += Math.max(own, around[place] ?? 0);
    }
    if (holds > 0) sections.push({ section: section - start, score, holds });
  }
  return sections.toSorted((a, b) => b.score - a.score || a.section - b.section);
}

function sumOf(weighed: readonly Weighed[]): number {
  return weighed.reduce((sum, { rarity }) => sum + rarity, 0);
}

function isInTitle({ candidates }: Term, start: number): boolean {
  return candidates.some(({ known, weight }) => {
    const place = weight < 0.7 ? -1 : known.sections.indexOf(start);
    return place !== -1 && known.levels[place] === titleLevel;
  });
}

/** How much a word tells: its inverse document frequency, by sections. */
function rarityOf({ candidates, worth }: Term, total: number): number {
  const [own] = candidates;
  return own === undefined ? 0 : worth * rarityOfKey(own.known, total);
}

function rarityOfKey({ isEverywhere, sections }: KnownKey, total: number): number {
  return isEverywhere ? leastRarity : rarityFor(sections.length, total);
}

function rarityFor(count: number, total: number): number {
  return count === 0 ? 0 : Math.log(1 + total / count) * 0.7;
}

function rarest(total: number): number {
  return rarityFor(1, total);
}

/** What a word counts in each section. */
function valuesOf(
  { candidates, worth: asked }: Term,
  total: number,
  starts: readonly number[],
): Float32Array {
  const firsts = new Set(starts);
  const values = new Float32Array(total);
  for (const { known, weight } of candidates) {
    const worth = asked * weight * rarityOfKey(known, total);
    for (const [place, section] of known.sections.entries()) {
      const level = known.levels[place] ?? 0;
      const value = worth * ((firsts.has(section) ? aboveText : inSection)[level] ?? 0);
      if (value > (values[section] ?? 0)) values[section] = value;
    }
  }
  return values;
}

function highest(values: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let section = from; section < to; section++) most = Math.max(most, values[section] ?? 0);
  return most;
}
