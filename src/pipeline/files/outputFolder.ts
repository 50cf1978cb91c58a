import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { compressedCopies } from './compression.ts';
import { hash } from './hash.ts';
import { replaceFile } from './replaceFile.ts';

/** What a file holds, or how to make it. */
export type FileContents = string | Uint8Array;

/** A folder that is being published. Files are named by their paths in it, with a slash in front. */
export interface OutputFolder {
  /** Whether the folder holds, from an earlier build, just what the key stands for. If so it is left as it is. */
  has: (file: string, key: string) => Promise<boolean>;
  /** Writes a file and its compressed copies. The key must tell of all that decides the contents. */
  put: (file: string, key: string, contents: FileContents) => Promise<void>;
  /** Removes what earlier builds have left, and remembers what is there now. */
  finish: () => Promise<void>;
}

/** What is remembered of a file. */
interface Kept {
  key: string;
  size: number;
  modified: number;
  /** Endings of its compressed copies. */
  copies: string[];
}

type BuildManifest = Record<string, Kept>;

/** Where a blog is published. */
export interface Destination {
  outDir: string;
  /** Whether nothing but the blog is in the folder, so that everything else may be removed. */
  isOurs: boolean;
  /** What may be thrown away at any time; null for keeping nothing. */
  cache: string | null;
}

/**
 * Opens a folder for publishing. A build manifest in the cache tells what the last build has put there: only what differs is
 * written. Where there is none, a folder of ours is emptied, so that nothing of an earlier blog stays public.
 */
export async function openOutputFolder({ outDir, isOurs, cache }: Destination): Promise<OutputFolder> {
  const path = cache === null ? null : join(cache, 'published', `${hash(outDir)}.json`);
  const last = await readBuildManifest(path);
  if (last === null && isOurs) await empty(outDir);
  const now: BuildManifest = {};

  const has = async (file: string, key: string) => {
    const kept = last?.[file];
    if (kept?.key !== key || !(await isUntouched(join(outDir, file), kept))) return false;
    now[file] = kept;
    return true;
  };
  return {
    has,
    put: async (file, key, contents) => {
      const target = join(outDir, file);
      const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
      await mkdir(dirname(target), { recursive: true });
      const copies = await compressedCopies(file, bytes);
      await Promise.all([
        writeFile(target, bytes),
        ...copies.map((copy) => writeFile(target + copy.ending, copy.contents)),
      ]);
      const { size, mtimeMs } = await stat(target);
      now[file] = { key, size, modified: mtimeMs, copies: copies.map(({ ending }) => ending) };
    },
    finish: async () => {
      const there = isOurs ? await filesIn(outDir) : namesOf(last ?? {});
      await removeAllBut(new Set(namesOf(now)), there, outDir);
      if (path === null) return;
      await mkdir(dirname(path), { recursive: true });
      await replaceFile(path, JSON.stringify(now));
    },
  };
}

async function readBuildManifest(path: string | null): Promise<BuildManifest | null> {
  if (path === null) return null;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

async function isUntouched(path: string, kept: Kept): Promise<boolean> {
  const file = await stat(path).catch(() => null);
  return file?.size === kept.size && file.mtimeMs === kept.modified && hasCopies(path, kept);
}

async function hasCopies(path: string, { copies }: Kept): Promise<boolean> {
  const found = await Promise.all(copies.map((ending) => stat(path + ending).catch(() => null)));
  return !found.includes(null);
}

/** The folder of a repository that is published from here is not ours. */
const foreign = '.git';

async function empty(outDir: string): Promise<void> {
  const names = await readdir(outDir).catch(() => []);
  const ours = names.filter((name) => name !== foreign);
  await Promise.all(ours.map((name) => rm(join(outDir, name), { recursive: true, force: true })));
}

/** The files of a build manifest and their copies. */
function namesOf(buildManifest: BuildManifest): string[] {
  return Object.entries(buildManifest).flatMap(([file, { copies }]) =>
    ['', ...copies].map((ending) => file + ending),
  );
}

async function filesIn(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length).replaceAll(sep, '/'))
    .filter((file) => !file.startsWith(`/${foreign}/`));
}

async function removeAllBut(
  wanted: ReadonlySet<string>,
  files: readonly string[],
  outDir: string,
): Promise<void> {
  const stale = files.filter((file) => !wanted.has(file));
  await Promise.all(stale.map((file) => rm(join(outDir, file), { force: true })));
}
