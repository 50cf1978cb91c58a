import type { Topic } from '../../model/post.ts';
import { toSlug } from '../../model/slug.ts';
import type { FrontMatter } from '../frontMatter/schema.ts';

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
