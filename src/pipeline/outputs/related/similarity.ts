import { firstIndex } from '../../../model/firstIndex.ts';
import type { Feature, Profile } from './profile.ts';
import { measureFor, scarcity } from './weights.ts';

/** A post beside all posts of a list. */
export interface Comparison {
  /** How near each is, by rank. */
  scores: Float64Array;
  /** What the post has in common with the one at a rank. */
  sharedWith: (rank: number) => Shared[];
}

/** A feature of two posts, as the post of the list has it. */
export interface Shared extends Feature {
  /** What it adds to the score. */
  value: number;
}

/**
 * Prepares posts for comparison: by the cosine of the tf-idf vectors of their terms, and by their topics. See
 * https://nlp.stanford.edu/IR-book/html/htmledition/the-vector-space-model-for-scoring-1.html
 */
export function comparisonWith(profiles: readonly Profile[]): (profile: Profile) => Comparison {
  const postings = toPostings(profiles);
  const toVector = vectorsAmong(postings, profiles.length);
  const vectors = new Map(profiles.map((profile) => [profile, toVector(profile)]));
  for (const [rank, profile] of profiles.entries()) {
    const { postings: places = [], values = [] } = vectors.get(profile) ?? {};
    for (const [index, posting] of places.entries()) {
      posting.ranks.push(rank);
      posting.values.push(values[index] ?? 0);
    }
  }
  return (profile) => {
    const vector = vectors.get(profile) ?? toVector(profile);
    return {
      scores: toScores(vector, profiles.length),
      sharedWith: (rank) => toShared(vector, rank, profiles[rank] ?? []),
    };
  };
}

/** Where a feature occurs. */
interface Posting {
  name: string;
  /** How many posts have it. */
  known: number;
  /** Ranks of the posts in which it counts, ascending, and what it counts there. */
  ranks: number[];
  values: number[];
}

function toPostings(profiles: readonly Profile[]): ReadonlyMap<string, Posting> {
  const postings = new Map<string, Posting>();
  for (const profile of profiles) {
    for (const { name } of profile) {
      const posting = postings.get(name);
      if (posting === undefined) postings.set(name, { name, known: 1, ranks: [], values: [] });
      else posting.known += 1;
    }
  }
  return postings;
}

/** What features count in a post, as far as posts of the list have them. */
interface Vector {
  postings: Posting[];
  values: number[];
}

/** Every text counts as if it had so many words of its own besides. Else one common word would make short notes alike. */
const ownWords = 4;

function vectorsAmong(known: ReadonlyMap<string, Posting>, posts: number): (profile: Profile) => Vector {
  const weigh = measureFor(posts);
  const own = ownWords * scarcity(1, posts) ** 2;
  return (profile) => {
    const [postings, values, isTerm]: [Posting[], number[], boolean[]] = [[], [], []];
    let square = own;
    for (const { kind, name, weight } of profile) {
      const posting = known.get(name);
      const value = weigh(kind, weight, posting?.known ?? 0);
      if (kind === 'term') square += value * value;
      if (posting === undefined || value === 0) continue;
      postings.push(posting);
      values.push(value);
      isTerm.push(kind === 'term');
    }
    const length = Math.sqrt(square);
    return {
      postings,
      values: values.map((value, index) => (isTerm[index] === true ? value / length : value)),
    };
  };
}

function toScores({ postings, values }: Vector, posts: number): Float64Array {
  const scores = new Float64Array(posts);
  for (const [index, { ranks, values: others }] of postings.entries()) {
    const value = values[index] ?? 0;
    for (let place = 0; place < ranks.length; place++) {
      const rank = ranks[place] ?? 0;
      scores[rank] = (scores[rank] ?? 0) + value * (others[place] ?? 0);
    }
  }
  return scores;
}

function toShared({ postings, values }: Vector, rank: number, profile: Profile): Shared[] {
  const shared: Shared[] = [];
  for (const [index, { name, ranks, values: others }] of postings.entries()) {
    const place = placeOf(rank, ranks);
    if (place === -1) continue;
    const feature = profile.find((each) => each.name === name);
    if (feature !== undefined)
      shared.push({ ...feature, value: (values[index] ?? 0) * (others[place] ?? 0) });
  }
  return shared;
}

/** Place of a number in an ascending list, or -1. */
function placeOf(wanted: number, ranks: readonly number[]): number {
  const place = firstIndex(ranks.length, (at) => (ranks[at] ?? 0) >= wanted);
  return ranks[place] === wanted ? place : -1;
}
