import type { Article } from '../article/article.ts';
import type { ToProfile } from './related/profile.ts';
import { toReason } from './related/reason.ts';
import { properNamesIn } from './related/sentenceCase.ts';
import { comparisonWith } from './related/similarity.ts';
import { threshold } from './related/weights.ts';
import type { Listed } from './summary.ts';
import type { Topics } from './topics.ts';

/** A post of the blog, as far as it matters for what is related to it. */
export interface Comparable {
  listed: Listed;
  article: Pick<Article, 'terms' | 'links'>;
}

/** A post to read next. */
export interface Suggestion {
  listed: Listed;
  /** What both posts are about, as it follows "Also about": `downtime and chemical peels`. */
  reason: string;
}

/** How many posts are offered below an article. */
const most = 3;

/**
 * Prepares the search for posts related to one of a list: the nearest first, and those that are equally near in the
 * order of the list. Posts that are not public are never suggested, and do not count, so that a preview shows what
 * the build will.
 */
export function relatedFinder(
  posts: readonly Comparable[],
  topics: Topics,
  toProfile: ToProfile,
): (post: Comparable) => Suggestion[] {
  const profileOf = ({ listed, article }: Comparable) => toProfile(listed, article.terms, topics);
  const candidates = posts.filter(({ listed }) => listed.unpublished === undefined);
  const ranks = new Map(candidates.map((post, rank) => [post, rank]));
  const profiles = candidates.map(profileOf);
  const compare = comparisonWith(profiles);
  const proper = properNamesIn(candidates.map(({ article }) => article.terms));
  return (post) => {
    const { scores, sharedWith } = compare(profiles[ranks.get(post) ?? -1] ?? profileOf(post));
    const isKnown = isKnownFrom(post);
    const isNew = (rank: number) => candidates[rank] !== undefined && !isKnown(candidates[rank].listed);
    return highest(scores, isNew).flatMap((rank) => {
      const candidate = candidates[rank];
      if (candidate === undefined) return [];
      return [{ listed: candidate.listed, reason: toReason(sharedWith(rank), proper) }];
    });
  };
}

/** Whether a post is the given one itself, or linked in its text by its name or an earlier one. */
function isKnownFrom({ listed: { slug }, article }: Comparable): (other: Listed) => boolean {
  const known = new Set<string | null>([slug, ...article.links.map((link) => link.slug)]);
  return (other) => known.has(other.slug) || other.aliases?.some((alias) => known.has(alias)) === true;
}

/** Rounded, so that neither the order of adding nor the processor decides between two posts. */
const precision = 1e6;

/** Ranks of the highest scores. One pass without sorting: this runs for every post at every change. */
function highest(scores: Float64Array, isEligible: (rank: number) => boolean): number[] {
  const best: { rank: number; score: number }[] = [];
  let least = Math.round(threshold * precision);
  for (let rank = 0; rank < scores.length; rank++) {
    const score = Math.round((scores[rank] ?? 0) * precision);
    if (score < least || !isEligible(rank)) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place === -1 ? best.length : place, 0, { rank, score });
    best.length = Math.min(best.length, most);
    // Another one as near as the last comes too late.
    if (best.length === most) least = (best[most - 1]?.score ?? 0) + 1;
  }
  return best.map(({ rank }) => rank);
}
