import type { PostSummary, Topic } from './post.ts';

/** The format of the index. An app that finds another number was built for other data. */
export const indexVersion = 1;

/** A topic with the number of posts that have it. */
export interface Facet extends Topic {
  count: number;
}

/** `data/posts.json`: every post that may be read, newest first. */
export interface PostIndex {
  version: typeof indexVersion;
  /** Changes whenever anything readers can see changes. */
  build: string;
  /** By name. */
  categories: Facet[];
  /** Most used first, then by name. A tag that has the name of a category is not listed. */
  tags: Facet[];
  posts: PostSummary[];
}

/** Newest first; posts of one day in the order of their slugs, so that every build agrees. */
export function newestFirst(a: Dated, b: Dated): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

type Dated = Pick<PostSummary, 'date' | 'slug'>;
