import type { Listed } from './summary.ts';

/** How many posts are offered below an article. */
const most = 3;

/** What a common category counts, besides its rarity as a topic. */
const sameCategory = 0.5;

/** Posts near to another one, nearest first, without those whose slugs are in `except`. */
export type FindRelated = (post: Listed, except: ReadonlySet<string | null>) => Listed[];

/** Prepares the search among the posts of a list. */
export type PrepareRelated = (posts: readonly Listed[]) => FindRelated;

/** A search that remembers its answers until a post changes its place in the list or its topics. */
export function rememberedRelated(): PrepareRelated {
  let list = '';
  let answers = new Map<string, string[]>();
  return (posts) => {
    const now = JSON.stringify(posts.map(({ slug, category, tags }) => [slug, category, tags]));
    if (now !== list) answers = new Map();
    list = now;
    const bySlug = new Map(posts.map((post) => [post.slug, post]));
    let find: FindRelated | undefined;
    return (post, except) => {
      const question = [post.slug, ...except].join(' ');
      const known = answers.get(question);
      if (known !== undefined) return known.flatMap((slug) => bySlug.get(slug) ?? []);
      find ??= relatedFinder(posts);
      const found = find(post, except);
      answers.set(
        question,
        found.map(({ slug }) => slug),
      );
      return found;
    };
  };
}

/**
 * Prepares the search for posts that share topics; rare topics count more than common ones. Equally
 * near posts keep the order of the list.
 */
function relatedFinder(posts: readonly Listed[]): FindRelated {
  const ranksOf = toRanks(posts);
  return (post, except) => {
    const scores = new Float64Array(posts.length);
    for (const topic of topicsOf(post)) {
      const ranks = ranksOf.get(topic) ?? [];
      const rarity = Math.log(1 + posts.length / ranks.length);
      for (const rank of ranks) {
        const isCategory = topic === post.category && posts[rank]?.category === topic;
        scores[rank] = (scores[rank] ?? 0) + rarity + (isCategory ? sameCategory : 0);
      }
    }
    for (const [rank, { slug }] of posts.entries()) {
      if (slug === post.slug || except.has(slug)) scores[rank] = 0;
    }
    return highest(scores).flatMap((rank) => posts[rank] ?? []);
  };
}

/** Places in the list of the posts that have a topic. */
function toRanks(posts: readonly Listed[]): ReadonlyMap<string, number[]> {
  const ranks = new Map<string, number[]>();
  for (const [rank, post] of posts.entries()) {
    for (const topic of topicsOf(post)) {
      const known = ranks.get(topic);
      if (known === undefined) ranks.set(topic, [rank]);
      else known.push(rank);
    }
  }
  return ranks;
}

function topicsOf({ category, tags }: Listed): string[] {
  return [category, ...tags];
}

/** Ranks of the highest scores above 0. One pass without sorting: this runs for every post at every change. */
function highest(scores: Float64Array): number[] {
  const best: { rank: number; score: number }[] = [];
  for (const [rank, score] of scores.entries()) {
    if (score === 0 || score <= (best[most - 1]?.score ?? 0)) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place === -1 ? best.length : place, 0, { rank, score });
    best.length = Math.min(best.length, most);
  }
  return best.map(({ rank }) => rank);
}
