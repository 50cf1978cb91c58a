import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file that the site serves as it is. */
export interface PublicFile {
  /** Path on the site. */
  path: string;
  /** Absolute path on disk. */
  file: string;
  /** Changes whenever the file is written. */
  version: string;
}

/**
 * Lists the files of the public folder. Links that lead out of it are left out, as if they did not exist. A folder
 * that is not there has no files.
 */
export async function readPublicFiles(publicDir: string): Promise<PublicFile[]> {
  const root = await realpath(publicDir).catch(() => null);
  if (root === null) return [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.map(async (entry): Promise<PublicFile[]> => {
    const file = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || (entry.isSymbolicLink() && !(await leadsInto(root, file)))) return [];
    const { size, mtimeMs } = await stat(file);
    const path = file.slice(root.length).replaceAll(sep, '/').normalize('NFC');
    return [{ path, file, version: `${size} ${mtimeMs}` }];
  });
  return (await Promise.all(files)).flat();
}

async function leadsInto(folder: string, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => '');
  return target.startsWith(folder + sep);
}
