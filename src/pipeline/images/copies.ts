import { posix } from 'node:path';
import sharp from 'sharp';
import { copyPath } from '../../model/pictureSources.ts';
import type { PictureCopies } from '../../model/post.ts';
import { toSlug } from '../../model/slug.ts';
import { pictureCopiesPath } from '../../model/urls.ts';
import { contentHash } from './contentHash.ts';
import { type MadeFile, type PictureCache, readMadeFile } from './pictureCache.ts';
import { widest } from './publishedSize.ts';
import type { Raster } from './raster.ts';

/** Copies of a picture, and their files by their addresses from the root of the host. */
export interface MadeCopies {
  copies: PictureCopies;
  files: ReadonlyMap<string, MadeFile>;
}

/** Widths of copies below the widest, in pixels. */
const widths = [480, 800, 1200];

/**
 * Drawings keep their hairlines at these qualities (of 100). Of our covers, AVIF with effort 3 is no smaller
 * than with 2 and takes 1.8 times as long; with 4 it is 4 % smaller and takes 5.7 times as long (sharp 0.35).
 */
const settings = { avif: { quality: 64, effort: 2 }, webp: { quality: 78 } };

/** Makes copies of the picture that has the address `src`. Throws if its pixels cannot be read. */
export async function makeCopies(src: string, raster: Raster, cache: PictureCache): Promise<MadeCopies> {
  const hash = contentHash(raster.bytes, raster.isWide ? { ...settings, icc: true } : settings);
  const stem = `${pictureCopiesPath}/${readableName(src)}.${hash}`;
  const copies = { stem, widths: copyWidths(raster.width), colour: await keptColour(raster, hash, cache) };
  const files = new Map<string, MadeFile>();
  for (const width of copies.widths) {
    for (const format of ['avif', 'webp'] as const) {
      const encode = () => scaled(raster, width).toFormat(format, settings[format]).toBuffer();
      files.set(copyPath(stem, width, format), await cache.keep(`${hash}-${width}.${format}`, encode));
    }
  }
  return { copies, files };
}

/** Never wider than the original; at its own width as well if that is not too much. */
function copyWidths(own: number): number[] {
  return [...widths.filter((width) => width < own), Math.min(own, widest)];
}

/** The file's name in letters that need no encoding anywhere. */
function readableName(src: string): string {
  const name = posix.parse(decodeURIComponent(src)).name;
  const plain = toSlug(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return plain || 'picture';
}

/** Other colours than those of sRGB keep their profile. */
function scaled({ bytes, isWide }: Raster, width: number) {
  const picture = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
  return isWide ? picture.keepIccProfile() : picture;
}

async function keptColour(raster: Raster, hash: string, cache: PictureCache): Promise<string> {
  const kept = await cache.keep(`${hash}.colour`, async () => Buffer.from(await prevailingColour(raster)));
  return Buffer.from(await readMadeFile(kept)).toString();
}

/** `#rrggbb`, or `none` where the page shows through the picture: it must not be painted behind. */
async function prevailingColour({ bytes }: Raster): Promise<string> {
  const small = sharp(bytes).autoOrient().resize(64, 64, { fit: 'inside' }).toColourspace('srgb');
  const { dominant, isOpaque } = await sharp(await small.png().toBuffer()).stats();
  const digits = [dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0'));
  return isOpaque ? `#${digits.join('')}` : 'none';
}
