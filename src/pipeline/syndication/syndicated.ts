import type { Post } from '../../model/post.ts';
import type { PostIndex } from '../../model/postIndex.ts';
import type { Redirect } from '../outputs/redirects.ts';

/** What machines are told of. */
export interface Syndicated {
  /** Public posts only, newest first. */
  posts: readonly SyndicatedPost[];
  /** The index of the same posts. */
  index: PostIndex;
  /** What the posts' earlier names lead to. */
  redirects: readonly Redirect[];
}

/** A post as feeds carry it. */
export interface SyndicatedPost {
  post: Post;
  /** The whole text as HTML with absolute addresses and its own language; asked for only for posts in a feed. */
  html: () => string;
}
