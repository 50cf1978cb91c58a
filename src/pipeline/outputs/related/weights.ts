import { site } from '../../../model/site.ts';
import type { Feature } from './profile.ts';

/** From this score on, posts are related. Of the generated corpus, whose words chance chose, one pair in fifty reaches it. */
export const threshold = 0.07;

/** What a common tag adds: enough to be related, and more the fewer other posts have it. */
const commonTag = threshold;
const rarity = 0.15;

/** What a tag adds that very many posts have. */
const everydayTag = 0.02;

/** What a common category adds. In a blog of one page, which readers see as a whole, it is enough to be related. */
const commonCategory = 0.03;
const categoryOfFew = threshold;

/** What more than this part of the posts have says nothing about any of them. */
const everyday = 0.4;

/** What so many posts have says little in the largest blog, and comparing them by it would take most of the time. */
const manyPosts = 100;

/** How much a feature counts in one post if `known` posts have it. Two posts' counts are multiplied. */
export type Weigh = (kind: Feature['kind'], weight: number, known: number) => number;

/** The measure for a blog of so many posts. Counts of terms are still to be divided by the length of their vector. */
export function measureFor(posts: number): Weigh {
  const mostTelling = Math.max(2, Math.min(posts * everyday, manyPosts));
  const isFew = posts <= site.postsPerPage;
  const ofCategory = Math.sqrt(isFew ? categoryOfFew : commonCategory);
  return (kind, weight, known) => {
    if (kind === 'category') return ofCategory;
    if (kind === 'term') return known <= mostTelling ? (1 + Math.log(weight)) * scarcity(known, posts) : 0;
    if (known > posts * everyday && !isFew) return Math.sqrt(everydayTag);
    return Math.sqrt(commonTag + (rarity * scarcity(known, posts)) / scarcity(1, posts));
  };
}

/** What the rarity of a feature counts: the inverse document frequency. */
export function scarcity(known: number, posts: number): number {
  return Math.log((posts + 1) / Math.max(1, known));
}
