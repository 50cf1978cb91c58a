import type { Article } from '../article/article.ts';
import { keyOf, type Profile, rememberedProfiles } from './related/profile.ts';
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

/** Posts related to one of a list: the nearest first, and those that are equally near in the order of the list. */
export type FindRelated = (post: Comparable) => Suggestion[];

/** Prepares the search among the posts of a list. */
export type PrepareRelated = (posts: readonly Comparable[], topics: Topics) => FindRelated;

/** What was found for a post: places among the public ones, and why. */
type Answer = readonly { rank: number; reason: string }[];

/**
 * A search that remembers its answers until a public post comes, goes, or is about something else. Posts that are not
 * public are never suggested, and do not count, so that a preview shows what the build will.
 */
export function rememberedRelated(): PrepareRelated {
  const toProfile = rememberedProfiles();
  let last = { subjects: '', answers: new Map<string, Answer>() };
  return (posts, topics) => {
    const profileOf = ({ listed, article }: Comparable) => toProfile(listed, article.terms, topics);
    const candidates = posts.filter(({ listed }) => listed.unpublished === undefined);
    const subjects = JSON.stringify(
      candidates.map((post) => [post.listed.slug, post.listed.aliases, keyOf(profileOf(post))]),
    );
    if (subjects !== last.subjects) last = { subjects, answers: new Map() };
    const { answers } = last;
    let find: ((post: Comparable) => Answer) | undefined;
    return (post) => {
      const question = JSON.stringify([
        post.listed.slug,
        keyOf(profileOf(post)),
        post.article.links.map(({ slug }) => slug),
      ]);
      const answer = answers.get(question) ?? (find ??= finderAmong(candidates, profileOf))(post);
      answers.set(question, answer);
      return answer.flatMap(({ rank, reason }) => {
        const listed = candidates[rank]?.listed;
        return listed === undefined ? [] : [{ listed, reason }];
      });
    };
  };
}

function finderAmong(
  candidates: readonly Comparable[],
  profileOf: (post: Comparable) => Profile,
): (post: Comparable) => Answer {
  const profiles = candidates.map(profileOf);
  const compare = comparisonWith(profiles);
  const proper = properNamesIn(candidates.map(({ article }) => article.terms));
  return (post) => {
    const { scores, sharedWith } = compare(profileOf(post));
    const isKnown = isKnownFrom(post);
    const isNew = (rank: number) => candidates[rank] !== undefined && !isKnown(candidates[rank].listed);
    return highest(scores, isNew).map((rank) => ({ rank, reason: toReason(sharedWith(rank), proper) }));
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
