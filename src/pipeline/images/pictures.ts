import type { Picture, PictureCopies } from '../../model/post.ts';
import { toPicturePaths } from '../article/pictureName.ts';
import { nearestFile } from '../files/nearestFile.ts';
import { freshFacts, type PictureLoss, type ReadPictureFacts } from './pictureFacts.ts';
import { type PublicFile, readPublicFiles } from './publicFiles.ts';

/** A picture with its size; what it shows is said by the post that uses it. */
export type SizedPicture = Omit<Picture, 'alt'>;

/** What an address in a post leads to. */
export type PictureLookup =
  | {
      kind: 'found';
      path: string;
      picture: SizedPicture;
      /** What the file holds and readers do not get. */
      losses: readonly PictureLoss[];
    }
  | { kind: 'missing'; path: string; nearest: string | null }
  /** The file is there but is no picture that can be shown. Its format, if it is known. */
  | { kind: 'unreadable'; path: string; format: string | null }
  /** A relative path, or a path out of the folder. */
  | { kind: 'invalid'; nearest: string | null }
  | { kind: 'remote' };

/** The files of the public folder, and the pictures among them that posts use. */
export interface PictureLibrary {
  files: readonly PublicFile[];
  /** Looks the addresses up on disk, each once. */
  load: (urls: Iterable<string>) => Promise<void>;
  /** What is known of an address that was loaded. */
  find: (url: string) => PictureLookup;
  /** The file that an address names, or null if there is none. */
  fileAt: (url: string) => PublicFile | null;
}

/**
 * Opens the folder of public files. Links that lead out of it are left out, as if they did not exist.
 * With `facts` of an earlier library, only pictures that changed are looked at.
 */
export async function openPictureLibrary(
  publicDir: string,
  facts: ReadPictureFacts = freshFacts(),
): Promise<PictureLibrary> {
  const files = await readPublicFiles(publicDir);
  // Names are compared letter by letter, as web servers do.
  const byPath = new Map(files.map((file) => [file.path, file]));
  const known = new Map<string, PictureLookup>();
  return {
    files,
    load: async (urls) => {
      const unknown = [...new Set(urls)].filter((url) => !known.has(url));
      await Promise.all(unknown.map(async (url) => known.set(url, await lookUp(url, byPath, facts))));
    },
    find: (url) => known.get(url) ?? { kind: 'invalid', nearest: null },
    fileAt: (url) => fileNamed(toPicturePaths(url), byPath),
  };
}

/** Address of a file of the public folder. */
export function toSrc(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** What was made of a picture: its copies, if it has any. Null if it cannot be published at all. */
export type MadePictures = ReadonlyMap<string, { copies: PictureCopies | undefined } | null>;

/** The same library after pictures, given by `src`, were made ready to be published. */
export function withMade(library: PictureLibrary, made: MadePictures): PictureLibrary {
  return {
    ...library,
    find: (url) => {
      const lookup = library.find(url);
      if (lookup.kind !== 'found') return lookup;
      const one = made.get(lookup.picture.src);
      if (one === null) return { kind: 'unreadable', path: lookup.path, format: null };
      return one?.copies === undefined
        ? lookup
        : { ...lookup, picture: { ...lookup.picture, copies: one.copies } };
    },
  };
}

type Files = ReadonlyMap<string, PublicFile>;

function fileNamed(paths: readonly string[], files: Files): PublicFile | null {
  const path = paths.find((one) => files.has(one));
  return path === undefined ? null : (files.get(path) ?? null);
}

async function lookUp(url: string, files: Files, facts: ReadPictureFacts): Promise<PictureLookup> {
  if (/^(?:https?:)?\/\//i.test(url)) return { kind: 'remote' };
  const [path = '', ...others] = toPicturePaths(url);
  const nearest = () => nearestFile(path, files.keys());
  if (!path.startsWith('/') || path.split('/').includes('..')) return { kind: 'invalid', nearest: nearest() };
  const named = fileNamed([path, ...others], files);
  if (named === null) return { kind: 'missing', path, nearest: nearest() };
  const found = await facts(named.file);
  if (found.kind !== 'picture') {
    return { kind: 'unreadable', path: named.path, format: found.kind === 'unshown' ? found.format : null };
  }
  const { width, height, losses } = found;
  return { kind: 'found', path: named.path, picture: { src: toSrc(named.path), width, height }, losses };
}
