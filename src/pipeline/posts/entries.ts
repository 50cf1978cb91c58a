import { inBatches } from '../files/batches.ts';
import type { Entry } from './edition.ts';
import type { Folders } from '../files/folders.ts';
import { usualSeconds } from './limits/timeLimit.ts';
import { blankParsedPost } from './parsedPost.ts';
import type { ParsedPostCache } from './parsedPostCache.ts';
import { readParsedPosts, type Reading } from './parsedPosts.ts';
import { readPostNames, readSourceFile } from '../sources/folder.ts';

/** What is known of each post by itself, by the name of its file. */
export type Entries = ReadonlyMap<string, Entry>;

/** Posts that were read. */
export interface ReadEntries {
  entries: Entries;
  /** Posts that were not waited for, whose entries only say so; each is settled when the post is read. */
  late: ReadonlyMap<string, Promise<unknown>>;
}

/** Posts that are open at the same time. */
const openFiles = 64;

/** Reads all posts of the folder and waits for each. Throws if the folder cannot be read. */
export async function readAllEntries(
  folders: Folders,
  cache: ParsedPostCache,
  reading: Omit<Reading, 'late'> = { seconds: usualSeconds.build },
): Promise<Entries> {
  return (await readEntries(folders, await readPostNames(folders.posts), cache, reading)).entries;
}

/** Reads the posts of these names. Those that are gone are left out. */
export async function readEntries(
  { root, posts }: Folders,
  names: readonly string[],
  cache: ParsedPostCache,
  reading: Reading,
): Promise<ReadEntries> {
  const read = await inBatches(names, openFiles, (name) => readSourceFile(root, posts, name));
  const files = read.filter((file) => file !== null);
  const sources = files.map(({ source }) => source);
  const parsedPosts = await readParsedPosts(sources, cache, reading);
  const entries = new Map<string, Entry>();
  const lateOnes = new Map<string, Promise<unknown>>();
  for (const [index, { name, source, findings }] of files.entries()) {
    const { parsed, late } = parsedPosts[index] ?? { parsed: blankParsedPost };
    entries.set(name, { source, findings, parsed });
    if (late !== undefined) lateOnes.set(name, late);
  }
  return { entries, late: lateOnes };
}
