import type { Entry } from './edition.ts';
import type { Folders } from './folders.ts';
import { parseManuscript } from './manuscript.ts';
import { readPostNames, readSourceFile } from './sources/folder.ts';

/** Reads posts and understands each of them. Files that are gone are left out. */
export async function readEntries(folders: Folders, names: readonly string[]): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for (const name of names) {
    const file = await readSourceFile(folders.root, folders.posts, name);
    if (file === null) continue;
    entries.set(name, { ...file, manuscript: parseManuscript(file.source) });
  }
  return entries;
}

/** Reads all posts of the folder. */
export async function readAllEntries(folders: Folders): Promise<Map<string, Entry>> {
  return readEntries(folders, await readPostNames(folders.posts));
}
