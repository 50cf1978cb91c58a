import { inBatches } from './batches.ts';
import type { Entry } from './edition.ts';
import type { Folders } from './folders.ts';
import { blankManuscript } from './manuscript.ts';
import type { ManuscriptCache } from './manuscriptCache.ts';
import { readManuscripts } from './manuscripts.ts';
import { readPostNames, readSourceFile } from './sources/folder.ts';

/** What is known of each post by itself, by the name of its file. */
export type Entries = ReadonlyMap<string, Entry>;

/** Posts that are open at the same time. */
const openFiles = 64;

/** Reads all posts of the folder. Throws if the folder cannot be read. */
export async function readAllEntries(folders: Folders, cache: ManuscriptCache): Promise<Entries> {
  return readEntries(folders, await readPostNames(folders.posts), cache);
}

/** Reads the posts of these names. Those that are gone are left out. */
export async function readEntries(
  { root, posts }: Folders,
  names: readonly string[],
  cache: ManuscriptCache,
): Promise<Entries> {
  const read = await inBatches(names, openFiles, (name) => readSourceFile(root, posts, name));
  const files = read.filter((file) => file !== null);
  const manuscripts = await readManuscripts(
    files.map(({ source }) => source),
    cache,
  );
  return new Map(
    files.map(({ name, source, findings }, index) => [
      name,
      { source, findings, manuscript: manuscripts[index] ?? blankManuscript },
    ]),
  );
}
