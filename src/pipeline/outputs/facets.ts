import type { Facet, PostIndex } from '../../model/postIndex.ts';
import { site } from '../../model/site.ts';
import type { Listed } from './summary.ts';
import type { Topics } from './topics.ts';

/** The categories and tags of listed posts. A tag with the name of a category counts as that category. */
export function toFacets(
  posts: readonly Listed[],
  { nameOf }: Topics,
): Pick<PostIndex, 'categories' | 'tags'> {
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
