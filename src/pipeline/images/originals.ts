import { readFile } from 'node:fs/promises';
import { shareImageSize } from '../../model/head/socialCard.ts';
import { cleaning, cleanPicture } from './cleanPicture.ts';
import { contentHash } from './contentHash.ts';
import { type MadeCopies, makeCopies } from './copies.ts';
import type { MadeFile, PictureCache } from './pictureCache.ts';
import { type Raster, toRaster } from './raster.ts';
import type { ShareImage, ShareImages } from './shareImages.ts';

/** A picture that posts name. */
export interface Original {
  /** Address from the root of the site. */
  src: string;
  /** The same as a path. */
  path: string;
  /** Absolute path on disk. */
  file: string;
  /** Whether pages show it. Links only lead to the file itself. */
  isShown: boolean;
  /** Whether it is the cover of a post. */
  isCover: boolean;
}

/** What was made of a picture. */
export interface Redrawn extends Original {
  /** The picture itself as it may be published; null if nothing of it can be read. */
  cleaned: MadeFile | null;
  /** Only of what pages show, and of no drawings, which scale by themselves, moving pictures and those that break off. */
  made: MadeCopies | null;
  /** Of covers only that are large enough. */
  shareImage: ShareImage | null;
  isBroken: boolean;
}

/** Pictures that are worked on at the same time. Encoders have threads of their own. */
export const atATime = 2;

/** Makes all that is needed of a picture. One that cannot be read in full is told of, and has no copies. */
export async function redraw(
  original: Original,
  cache: PictureCache,
  shareImages: ShareImages,
): Promise<Redrawn> {
  const bytes = await readFile(original.file);
  const name = `clean-${contentHash(bytes, cleaning)}`;
  const cleaned = await cache.keep(name, () => cleanPicture(bytes)).catch(() => null);
  const plain = { ...original, cleaned, made: null, shareImage: null, isBroken: cleaned === null };
  if (cleaned === null || !original.isShown) return plain;
  try {
    const raster = await toRaster(bytes);
    if (raster === null) return plain;
    const made = await makeCopies(original.src, raster, cache);
    const shareImage = original.isCover && isLarge(raster) ? await shareImages.fromCover(raster) : null;
    return { ...plain, made, shareImage };
  } catch {
    return { ...plain, isBroken: true };
  }
}

/** A smaller cover would be drawn at more than twice its size. */
function isLarge({ width, height }: Raster): boolean {
  return width >= shareImageSize.width / 2 && height >= shareImageSize.height / 2;
}
