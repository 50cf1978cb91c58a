import { nearest } from '../../model/nearest.ts';
import type { Publishable } from '../edition.ts';
import type { Topics } from '../outputs/topics.ts';

/** What links inside the blog can lead to. */
export interface SiteMap {
  posts: ReadonlyMap<string, Publishable>;
  /** The posts that had a slug earlier. */
  renamed: ReadonlyMap<string, string>;
  /** Slugs of all categories and tags. */
  topics: ReadonlySet<string>;
  /** Slugs of posts that are not public yet. */
  unpublished: ReadonlySet<string>;
  /** The slug that was probably meant. */
  nearestSlug: (slug: string) => string | undefined;
}

/** Maps the posts of an edition. `unpublished` may hold slugs that the edition does not have. */
export function toSiteMap(
  posts: readonly Publishable[],
  { topicOf }: Topics,
  unpublished: ReadonlySet<string>,
): SiteMap {
  const bySlug = new Map(posts.map((post) => [post.slug, post]));
  const suggestions = new Map<string, string | undefined>();
  return {
    posts: bySlug,
    renamed: new Map(
      posts.flatMap(({ slug, matter }) => (matter.aliases ?? []).map((alias) => [alias, slug])),
    ),
    topics: new Set(
      posts.flatMap(({ matter }) =>
        [matter.category, ...(matter.tags ?? [])].map((name) => topicOf(name).slug),
      ),
    ),
    unpublished,
    // Kept, because the same wrong link tends to stand in many posts.
    nearestSlug: (slug) => {
      if (!suggestions.has(slug)) suggestions.set(slug, nearest(slug, bySlug.keys())[0]);
      return suggestions.get(slug);
    },
  };
}
