import { nearest } from '../../model/nearest.ts';
import { once } from '../files/once.ts';
import type { Outputs } from '../outputs/outputs.ts';
import type { Topics } from '../outputs/topics.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import { publicPart, publishedAddresses } from '../publish/publishedAddresses.ts';

/** What links inside the blog can lead to. */
export interface SiteMap {
  posts: ReadonlyMap<string, ValidPost>;
  /** The posts that had a slug earlier. */
  renamed: ReadonlyMap<string, string>;
  /** Every address that a post can lead to; more from one that is unpublished itself. Settled when it is asked for. */
  addressesFor: (slug: string) => ReadonlySet<string>;
  /** Slugs of posts that are not public yet. */
  unpublished: ReadonlySet<string>;
  /** The slug that was probably meant. */
  nearestSlug: (slug: string) => string | undefined;
}

/** Maps the posts that are shown. `unpublished` may hold slugs that are not among them. */
export function toSiteMap(
  posts: readonly ValidPost[],
  topics: Topics,
  outputs: Outputs,
  unpublished: ReadonlySet<string>,
): SiteMap {
  const forReaders = once(() => publishedAddresses(publicPart(outputs, topics)));
  const forAuthors = once(() => publishedAddresses(outputs));
  const bySlug = new Map(posts.map((post) => [post.slug, post]));
  const suggestions = new Map<string, string | undefined>();
  return {
    posts: bySlug,
    renamed: new Map(
      posts.flatMap(({ slug, matter }) => (matter.aliases ?? []).map((alias) => [alias, slug])),
    ),
    addressesFor: (slug) => (unpublished.has(slug) ? forAuthors() : forReaders()),
    unpublished,
    // Kept, because the same wrong link tends to stand in many posts.
    nearestSlug: (slug) => {
      if (!suggestions.has(slug)) suggestions.set(slug, nearest(slug, bySlug.keys())[0]);
      return suggestions.get(slug);
    },
  };
}
