import type { PostIndex } from '../../model/postIndex.ts';
import { postPath } from '../../model/urls.ts';

/** An address that leads to another one for good. Both are given from the root of the host, percent-encoded. */
export interface Redirect {
  from: string;
  to: string;
}

/** What the earlier names of posts lead to. */
export function redirectsOf({ posts }: PostIndex): Redirect[] {
  return posts.flatMap(({ slug, aliases = [] }) =>
    aliases.map((alias) => ({ from: postPath(alias), to: postPath(slug) })),
  );
}
