import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../files/replaceFile.ts';

/** A file that the build made: where the cache keeps it, as an absolute path, or its contents. */
export type MadeFile = string | Uint8Array;

/** Made pictures kept on disk, so that only new and changed ones are made again. */
export interface PictureCache {
  /** What was kept under a name, else what `make` gives. The name must tell of all that decides the contents. */
  keep: (name: string, make: () => Promise<Uint8Array>) => Promise<MadeFile>;
}

/**
 * Opens a cache. What is asked for twice is made once. A folder that cannot be used only costs time;
 * without a folder nothing is kept on disk.
 */
export async function openPictureCache(folder: string | null): Promise<PictureCache> {
  if (folder !== null) await mkdir(folder, { recursive: true }).catch(() => {});
  const asked = new Map<string, Promise<MadeFile>>();
  return {
    keep: (name, make) => {
      const file = asked.get(name) ?? (folder === null ? make() : obtain(join(folder, name), make));
      asked.set(name, file);
      return file;
    },
  };
}

async function obtain(path: string, make: () => Promise<Uint8Array>): Promise<MadeFile> {
  if (await hasContents(path)) return path;
  const contents = await make();
  return replaceFile(path, contents).then(
    () => path,
    () => contents,
  );
}

/** The contents of a made file. */
export async function readMadeFile(file: MadeFile): Promise<Uint8Array> {
  return typeof file === 'string' ? readFile(file) : file;
}

async function hasContents(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats !== null && stats.isFile() && stats.size > 0;
}
