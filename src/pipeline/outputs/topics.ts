import type { Topic } from '../../model/post.ts';
import type { Facet } from '../../model/postIndex.ts';
import { site } from '../../model/site.ts';
import { toSlug } from '../../model/slug.ts';
import type { FrontMatter } from '../frontMatter/schema.ts';
import type { Listed } from './summary.ts';

/** The categories and tags of a blog. Names with one slug are one topic, however they are written. */
export interface Topics {
  /** A topic by any of its spellings, with the name that is shown. */
  topicOf: (name: string) => Topic;
  /** The name that is shown for a slug. */
  nameOf: (slug: string) => string;
}

/** Settles how each topic is spelled: as in most posts. */
export function toTopics(matters: readonly FrontMatter[]): Topics {
  const uses = new Map<string, number>();
  for (const name of matters.flatMap(({ category, tags = [] }) => [category, ...tags])) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const leastUsedFirst = [...uses].toSorted(([a, m], [b, n]) => m - n || (a < b ? 1 : -1));
  const slugs = new Map([...uses.keys()].map((name) => [name, toSlug(name)]));
  const names = new Map(leastUsedFirst.map(([name]) => [slugs.get(name) ?? '', name]));
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  return {
    nameOf,
    topicOf: (name) => {
      const slug = slugs.get(name) ?? toSlug(name);
      return { slug, name: nameOf(slug) };
    },
  };
}

/** The categories and tags of listed posts. A tag with the name of a category counts as that category. */
export function toFacets(posts: readonly Listed[], { nameOf }: Topics) {
  const counts = countTopics(posts);
  const categorySlugs = new Set(posts.map(({ category }) => category));
  const tagSlugs = [...counts.keys()].filter((slug) => !categorySlugs.has(slug));
  const toFacet = (slug: string): Facet => ({ slug, name: nameOf(slug), count: counts.get(slug) ?? 0 });
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

const alphabet = new Intl.Collator(site.language);

function byName(a: Facet, b: Facet): number {
  return alphabet.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1);
}
