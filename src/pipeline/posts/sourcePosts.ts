import { inBatches } from '../files/batches.ts';
import type { SourcePost } from './sourcePost.ts';
import type { Folders } from '../files/folders.ts';
import { usualSeconds } from './limits/timeLimit.ts';
import { blankParsedPost } from './parsedPost.ts';
import type { ParsedPostCache } from './parsedPostCache.ts';
import { readParsedPosts, type Reading } from './parsedPosts.ts';
import { readPostNames, readSourceFile } from '../sources/folder.ts';

/** What is known of each post by itself, by the name of its file. */
export type SourcePosts = ReadonlyMap<string, SourcePost>;

/** Posts that were read. */
export interface ReadSourcePosts {
  sourcePosts: SourcePosts;
  /** Posts that were not waited for, whose entries only say so; each is settled when the post is read. */
  late: ReadonlyMap<string, Promise<unknown>>;
}

/** Posts that are open at the same time. */
const openFiles = 64;

/** Reads all posts of the folder and waits for each. Throws if the folder cannot be read. */
export async function readAllSourcePosts(
  folders: Folders,
  cache: ParsedPostCache,
  reading: Omit<Reading, 'late'> = { seconds: usualSeconds.build },
): Promise<SourcePosts> {
  return (await readSourcePosts(folders, await readPostNames(folders.posts), cache, reading)).sourcePosts;
}

/** Reads the posts of these names. Those that are gone are left out. */
export async function readSourcePosts(
  { root, posts }: Folders,
  names: readonly string[],
  cache: ParsedPostCache,
  reading: Reading,
): Promise<ReadSourcePosts> {
  const read = await inBatches(names, openFiles, (name) => readSourceFile(root, posts, name));
  const files = read.filter((file) => file !== null);
  const sources = files.map(({ source }) => source);
  const parsedPosts = await readParsedPosts(sources, cache, reading);
  const sourcePosts = new Map<string, SourcePost>();
  const lateOnes = new Map<string, Promise<unknown>>();
  for (const [index, { name, source, findings }] of files.entries()) {
    const { parsed, late } = parsedPosts[index] ?? { parsed: blankParsedPost };
    sourcePosts.set(name, { source, findings, parsed });
    if (late !== undefined) lateOnes.set(name, late);
  }
  return { sourcePosts, late: lateOnes };
}
