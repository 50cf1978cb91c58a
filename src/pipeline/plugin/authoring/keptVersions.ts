import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { KeptVersion } from '../../../model/desk.ts';
import { inBatches } from '../../files/batches.ts';
import { hash } from '../../files/hash.ts';
import { decodeText } from '../../sources/encoding.ts';
import { toFileSlug } from '../../sources/fileName.ts';
import { longestPost } from '../../sources/folder.ts';
import { versionOf } from './postFile.ts';

/** Earlier versions of posts, so that nothing that was written is lost. */
export interface KeptVersions {
  /** Keeps the files as they are, unless they are kept already. Never throws: a post is not worse for want of a copy. */
  keep: (paths: readonly string[]) => Promise<void>;
  /** The versions of a post that differ from its present text, the latest first. */
  list: (slug: string, present: string) => Promise<KeptVersion[]>;
  /** The bytes of a version, or null if there is none with this id. */
  read: (slug: string, id: string) => Promise<Buffer | null>;
}

/** So many versions of each post are kept. */
const most = 20;

/** Files that are copied at the same time. */
const atOnce = 16;

/** Keeps versions of posts in a folder, which may be thrown away at any time. Without one, none are kept. */
export function openKeptVersions(cache: string | null): KeptVersions {
  if (cache === null) return { keep: async () => {}, list: async () => [], read: async () => null };
  // Names of posts may be anything; those of folders are not.
  const folderOf = (slug: string) => join(cache, 'versions', hash(slug, 32));
  const idsOf = async (slug: string) =>
    (await readdir(folderOf(slug)).catch(() => [])).filter((id) => isId.test(id));
  const keep = async (path: string) => {
    const slug = toFileSlug(basename(path));
    // A link may lead to what is no post, and out of the folder.
    const entry = await lstat(path);
    if (!entry.isFile() || entry.size > longestPost) return;
    const bytes = await readFile(path);
    const ids = (await idsOf(slug)).toSorted(byTime);
    const id = `${Math.round(entry.mtimeMs)}-${hash(bytes, 16)}.md`;
    if (ids.includes(id)) return;
    await mkdir(folderOf(slug), { recursive: true });
    await writeFile(join(folderOf(slug), id), bytes);
    // One text is kept once, with the time at which it was last written.
    const same = ids.filter((each) => each.endsWith(id.slice(id.indexOf('-'))));
    const others = ids.filter((each) => !same.includes(each));
    for (const old of [...same, ...others.slice(most - 1)])
      await rm(join(folderOf(slug), old), { force: true });
  };
  const read = async (slug: string, id: string) =>
    isId.test(id) ? readFile(join(folderOf(slug), id)).catch(() => null) : null;
  return {
    keep: async (paths) => {
      await inBatches(paths, atOnce, (path) => keep(path).catch(() => {}));
    },
    list: async (slug, present) => {
      const ids = (await idsOf(slug)).toSorted(byTime);
      const versions = await Promise.all(ids.map(async (id) => toVersion(id, await read(slug, id), present)));
      return versions.filter((version) => version !== null);
    },
    read,
  };
}

const isId = /^\d+-[0-9a-f]{16}\.md$/;

function byTime(a: string, b: string): number {
  return Number.parseInt(b) - Number.parseInt(a);
}

function toVersion(id: string, bytes: Buffer | null, present: string): KeptVersion | null {
  if (bytes === null) return null;
  const decoded = decodeText(bytes);
  if ('problem' in decoded || versionOf(bytes) === hash(present)) return null;
  const now = new Set(present.split('\n'));
  const differs = decoded.text.split('\n').find((line) => line.trim() !== '' && !now.has(line)) ?? '';
  const words = decoded.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return { id, written: Number.parseInt(id), words, differs };
}
