import { nearest } from '../model/nearest.ts';
import type { Picture, PictureCopies } from '../model/post.ts';
import { toPicturePath } from './article/pictureName.ts';
import { freshSizes, type PictureSizes } from './pictureSizes.ts';
import { readPublicFiles } from './publicFiles.ts';

/** A picture with its size; what it shows is said by the post that uses it. */
export type SizedPicture = Omit<Picture, 'alt'>;

/** What an address in a post leads to. */
export type PictureLookup =
  | { kind: 'found'; picture: SizedPicture }
  | { kind: 'missing'; path: string; nearest: string | null }
  /** The file is there but is no picture. */
  | { kind: 'unreadable'; path: string }
  /** A relative path, a path out of the folder, or a malformed address. */
  | { kind: 'invalid' }
  | { kind: 'remote' };

/** The files that the site serves as they are, and the pictures among them that posts use. */
export interface PictureLibrary {
  /** Looks the addresses up on disk, each once. */
  load: (urls: Iterable<string>) => Promise<void>;
  /** What is known of an address that was loaded. */
  find: (url: string) => PictureLookup;
  /** Path on the site of the file that an address names, or null if there is none. */
  pathOf: (url: string) => string | null;
  /** Absolute path of that file. */
  fileOf: (url: string) => string | null;
}

/**
 * Opens the folder of public files. Links that lead out of it are left out, as if they did not exist.
 * With `sizes` of an earlier library, only pictures that changed are measured.
 */
export async function openPictureLibrary(publicDir: string, sizes = freshSizes()): Promise<PictureLibrary> {
  // Names are compared letter by letter, as web servers do.
  const files = new Map((await readPublicFiles(publicDir)).map(({ path, file }) => [path, file]));
  const known = new Map<string, PictureLookup>();
  const pathOf = (url: string) => {
    const path = toPicturePath(url);
    return path !== null && files.has(path) ? path : null;
  };
  return {
    load: async (urls) => {
      const unknown = [...new Set(urls)].filter((url) => !known.has(url));
      await Promise.all(unknown.map(async (url) => known.set(url, await lookUp(url, files, sizes))));
    },
    find: (url) => known.get(url) ?? { kind: 'invalid' },
    pathOf,
    fileOf: (url) => files.get(pathOf(url) ?? '') ?? null,
  };
}

/** The same library after copies were made of its pictures: they are found with their copies, given by `src`. */
export function withCopies(
  library: PictureLibrary,
  copies: ReadonlyMap<string, PictureCopies>,
): PictureLibrary {
  return {
    ...library,
    find: (url) => {
      const lookup = library.find(url);
      const made = lookup.kind === 'found' ? copies.get(lookup.picture.src) : undefined;
      if (lookup.kind !== 'found' || made === undefined) return lookup;
      return { kind: 'found', picture: { ...lookup.picture, copies: made } };
    },
  };
}

async function lookUp(
  url: string,
  files: ReadonlyMap<string, string>,
  sizes: PictureSizes,
): Promise<PictureLookup> {
  if (/^(?:https?:)?\/\//i.test(url)) return { kind: 'remote' };
  const path = toPicturePath(url);
  if (path === null || !path.startsWith('/') || path.split('/').includes('..')) return { kind: 'invalid' };
  const file = files.get(path);
  if (file === undefined) return { kind: 'missing', path, nearest: nearest(path, files.keys())[0] ?? null };
  const size = await sizes(file);
  return size === null
    ? { kind: 'unreadable', path }
    : { kind: 'found', picture: { src: path.split('/').map(encodeURIComponent).join('/'), ...size } };
}
