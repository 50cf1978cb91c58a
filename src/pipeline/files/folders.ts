import { isAbsolute, relative, resolve } from 'node:path';

/** The folders that the pipeline works with, as absolute paths. */
export interface Folders {
  /** The project: paths in findings start here. */
  root: string;
  posts: string;
  /** Files that the site serves: as they are, but for the pictures of posts. */
  publicDir: string;
  /** What may be thrown away at any time; null for keeping nothing. */
  cache: string | null;
}

/** The project's folders. Posts come from `posts`, if not given from BLOG_POSTS, else from the folder `posts`. */
export function toFolders(
  root: string,
  environment: NodeJS.ProcessEnv,
  { posts, publicDir }: { posts?: string | undefined; publicDir?: string | undefined } = {},
): Folders {
  return {
    root,
    posts: resolve(root, posts ?? (environment['BLOG_POSTS'] || 'posts')),
    publicDir: resolve(root, publicDir || 'public'),
    cache: resolve(root, environment['BLOG_CACHE'] || 'node_modules/.cache/blog-reader'),
  };
}

/** A path inside the project as seen from its folder; any other in full. */
export function toShownPath(root: string, path: string): string {
  const shown = relative(root, path);
  return shown.startsWith('..') || isAbsolute(shown) ? path : shown.replaceAll('\\', '/');
}
