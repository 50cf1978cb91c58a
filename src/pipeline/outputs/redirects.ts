import type { Redirect } from '../../model/redirect.ts';
import type { PostIndex } from '../../model/postIndex.ts';
import { postPath } from '../../model/urls.ts';

/** What the earlier names of posts lead to. */
export function redirectsOf({ posts }: PostIndex): Redirect[] {
  return posts.flatMap(({ slug, aliases = [] }) =>
    aliases.map((alias) => ({ from: postPath(alias), to: postPath(slug) })),
  );
}
