import type { Listed } from './summary.ts';

/** How many posts are offered below an article. */
const most = 3;

/** What a common category counts, besides its rarity as a topic. */
const sameCategory = 0.5;

/** Posts near to another one, nearest first, without those in `except`. */
export type FindRelated = (post: Listed, except: ReadonlySet<string>) => Listed[];

/**
 * Prepares the search for posts that share topics; rare topics count more than common ones. Equally
 * near posts keep the order of the list.
 */
export function relatedFinder(posts: readonly Listed[]): FindRelated {
  const ranksByTopic = new Map<string, number[]>();
  for (const [rank, post] of posts.entries()) {
    for (const topic of topicsOf(post)) {
      const ranks = ranksByTopic.get(topic);
      if (ranks === undefined) ranksByTopic.set(topic, [rank]);
      else ranks.push(rank);
    }
  }

  return (post, except) => {
    const scores = new Map<number, number>();
    for (const topic of topicsOf(post)) {
      const ranks = ranksByTopic.get(topic) ?? [];
      const rarity = Math.log(1 + posts.length / ranks.length);
      for (const rank of ranks) {
        const bonus = topic === post.category && posts[rank]?.category === topic ? sameCategory : 0;
        scores.set(rank, (scores.get(rank) ?? 0) + rarity + bonus);
      }
    }
    return [...scores]
      .toSorted(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
      .flatMap(([rank]) => posts[rank] ?? [])
      .filter(({ slug }) => slug !== post.slug && !except.has(slug))
      .slice(0, most);
  };
}

function topicsOf({ category, tags }: Listed): string[] {
  return [category, ...tags];
}
