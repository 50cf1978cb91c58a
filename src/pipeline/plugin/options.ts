import type { ResolvedConfig } from 'vite';
import { toFolders, type Folders } from '../files/folders.ts';

/** Where the blog's files are, if not in the usual folders. */
export interface BlogOptions {
  /** The folder of posts; from BLOG_POSTS or `posts` if absent. */
  posts?: string;
  /** The folder of public files; Vite's own if absent. */
  publicDir?: string;
}

/** The folders of a Vite project. */
export function foldersOf(config: ResolvedConfig, { posts, publicDir }: BlogOptions): Folders {
  return toFolders(config.root, process.env, { posts, publicDir: publicDir ?? config.publicDir });
}
