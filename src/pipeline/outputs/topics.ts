import { site } from '../../model/site.ts';
import { toSlug } from '../../model/slug.ts';
import type { Topic } from '../../model/post.ts';
import type { Facet } from '../../model/postIndex.ts';
import type { Publishable } from '../edition.ts';
import type { Listed } from './summary.ts';

const alphabet = new Intl.Collator(site.language);

/** The name of each category and tag by its slug: the spelling that most posts use. */
export type TopicNames = ReadonlyMap<string, string>;

/** Settles how each topic of some posts is spelled. */
export function toTopicNames(posts: readonly Publishable[]): TopicNames {
  const uses = new Map<string, number>();
  for (const name of posts.flatMap(({ matter }) => [matter.category, ...(matter.tags ?? [])])) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const leastUsedFirst = [...uses].toSorted(([a, m], [b, n]) => m - n || (a < b ? 1 : -1));
  return new Map(leastUsedFirst.map(([name]) => [toSlug(name), name]));
}

/** Slugs of a post's category and of its other tags, each once. */
export function topicsOf({ matter }: Publishable): { category: string; tags: string[] } {
  const category = toSlug(matter.category);
  const tags = new Set((matter.tags ?? []).map(toSlug));
  tags.delete(category);
  return { category, tags: [...tags] };
}

/** A topic by its slug. */
export function toTopic(slug: string, names: TopicNames): Topic {
  return { slug, name: names.get(slug) ?? slug };
}

/** The categories and tags of listed posts. A tag with the name of a category counts as that category. */
export function toFacets(posts: readonly Listed[], names: TopicNames) {
  const counts = countTopics(posts);
  const categorySlugs = new Set(posts.map(({ category }) => category));
  const tagSlugs = [...counts.keys()].filter((slug) => !categorySlugs.has(slug));
  const toFacet = (slug: string): Facet => ({ ...toTopic(slug, names), count: counts.get(slug) ?? 0 });
  return {
    categories: [...categorySlugs].map(toFacet).toSorted(byName),
    tags: tagSlugs.map(toFacet).toSorted((a, b) => b.count - a.count || byName(a, b)),
  };
}

/** Posts of each topic. A listed post never has its category among its tags, so none counts twice. */
function countTopics(posts: readonly Listed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slug of posts.flatMap(({ category, tags }) => [category, ...tags])) {
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return counts;
}

function byName(a: Facet, b: Facet): number {
  return alphabet.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
}
