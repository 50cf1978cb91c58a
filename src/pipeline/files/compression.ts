import { basename } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { assetsPath } from '../../model/urls.ts';
import { isText } from './contentTypes.ts';

/** Endings of compressed copies, the better one first, and what HTTP calls the ways to compress. */
export const encodings = { '.br': 'br', '.gz': 'gzip' } as const;

/** The ending of a compressed copy. */
export type Ending = keyof typeof encodings;

/** A compressed copy of a file. */
export interface CompressedCopy {
  ending: Ending;
  contents: Uint8Array;
}

const longestEnding = Math.max(...Object.keys(encodings).map(({ length }) => length));

/** In bytes, on nearly every file system. */
const longestFileName = 255;

/** Below this, compressing gains less than a packet on the network: not worth a file. In bytes. */
const smallest = 1024;

/**
 * Compresses a file of the published folder in every way that hosts can send, if it is text and becomes smaller.
 * `path` is its path from the root of the folder, with a slash in front.
 */
export async function compressedCopies(path: string, contents: Uint8Array): Promise<CompressedCopy[]> {
  if (!isText(path) || contents.length < smallest || !hasRoom(path)) return [];
  const { br, gz } = levelsFor(path);
  const copies = await Promise.all([
    brotliAsync(contents, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: br,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: contents.length,
      },
    }).then((result) => ({ ending: '.br' as const, contents: result })),
    gzipAsync(contents, { level: gz }).then((result) => ({ ending: '.gz' as const, contents: result })),
  ]);
  return copies.filter((copy) => copy.contents.length < contents.length);
}

/** Whether a file system takes the name with an ending more, which not every name in the public folder leaves room for. */
function hasRoom(path: string): boolean {
  return Buffer.byteLength(basename(path)) + longestEnding <= longestFileName;
}

/** How hard to try, from 0 to 11 for brotli and from 0 to 9 for gzip. */
interface Levels {
  br: number;
  gz: number;
}

/**
 * Scripts and styles are few and sent to everyone. Pages and data are thousands, and must not hold up the build:
 * the next level takes 1.5 times as long and gains 3 % (Node 20, pages of 60 kB).
 */
function levelsFor(path: string): Levels {
  return path.startsWith(`${assetsPath}/`) ? { br: 11, gz: 9 } : { br: 5, gz: 5 };
}

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify<Uint8Array, { level: number }, Buffer>(gzip);
