import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file that the site serves. */
export interface PublicFile {
  /** Path on the site. */
  path: string;
  /** Path on the site of the file itself: the same, but for links to other files. */
  target: string;
  /** Absolute path on disk. */
  file: string;
  /** Changes whenever the file is written. */
  version: string;
}

/**
 * Lists the files of the public folder, each path once. Links that lead out of it are left out, as if they did not
 * exist. A folder that is not there has no files.
 */
export async function readPublicFiles(publicDir: string): Promise<PublicFile[]> {
  const root = await realpath(publicDir).catch(() => null);
  if (root === null) return [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.map(async (entry): Promise<PublicFile[]> => {
    const file = join(entry.parentPath, entry.name);
    const target = entry.isSymbolicLink() ? await realpath(file).catch(() => '') : file;
    if (entry.isDirectory() || !target.startsWith(root + sep)) return [];
    const stats = await stat(target);
    if (!stats.isFile()) return [];
    const version = `${stats.size} ${stats.mtimeMs}`;
    return [{ path: toPath(root, file), target: toPath(root, target), file, version }];
  });
  // Names may differ only in how their accents are written: always the same one is taken.
  const sorted = (await Promise.all(files)).flat().toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return [...new Map(sorted.map((one) => [one.path, one])).values()];
}

/** Path on the site of a file below the public folder. */
export function toPath(root: string, file: string): string {
  return file.slice(root.length).replaceAll(sep, '/').normalize('NFC');
}
