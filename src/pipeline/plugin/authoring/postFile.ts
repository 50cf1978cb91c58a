import { randomBytes } from 'node:crypto';
import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hash } from '../../files/hash.ts';
import { decodeText } from '../../sources/encoding.ts';
import { toFileSlug } from '../../sources/fileName.ts';
import { readPostNames } from '../../sources/folder.ts';

/** The file of a post as it is on disk. */
export interface PostFile {
  /** In the folder of posts. */
  name: string;
  path: string;
  mode: number;
  bytes: Buffer;
  /** As that of the post's report; empty if the file is no text. */
  version: string;
}

/** Reads the file of a post that the desk may change, or says why it may not. */
export async function readPostFile(posts: string, slug: string): Promise<PostFile | { problem: string }> {
  // Only names that stand in the folder, so that no path leads out of it; and no links to other places.
  const name = (await readPostNames(posts)).find((each) => each.endsWith('.md') && toFileSlug(each) === slug);
  if (name === undefined) return { problem: `There is no ${slug}.md.` };
  const path = join(posts, name);
  const entry = await lstat(path);
  if (!entry.isFile()) return { problem: `${name} is a link to another file. Change that one.` };
  const bytes = await readFile(path);
  return { name, path, mode: entry.mode, bytes, version: versionOf(bytes) };
}

/** Changes with the text of a file, as the version of a report. */
export function versionOf(bytes: Buffer): string {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? hash(decoded.text) : '';
}

/** Writes a file anew. Whoever reads it finds the old one or the new one, never half of it. */
export async function replaceFile(path: string, contents: Buffer, mode: number): Promise<void> {
  const aside = join(path, '..', `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(aside, contents, { mode, flag: 'wx' });
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}
