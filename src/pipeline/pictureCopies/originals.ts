import { readFile } from 'node:fs/promises';
import { type MadeCopies, makeCopies } from './copies.ts';
import type { PictureCache } from './pictureCache.ts';
import { toRaster } from './raster.ts';
import type { ShareImage, ShareImages } from './shareImages.ts';

/** A picture that posts show. */
export interface Original {
  /** Address from the root of the site. */
  src: string;
  /** Absolute path. */
  file: string;
  /** Whether it is the cover of a post. */
  isCover: boolean;
}

/** What was made of a picture: nothing of a drawing that scales by itself. */
export interface Redrawn {
  src: string;
  made: MadeCopies | null;
  /** Of covers only. */
  shareImage: ShareImage | null;
  isBroken: boolean;
}

/** Pictures that are worked on at the same time. Encoders have threads of their own. */
export const atATime = 2;

/** Makes all that is needed of a picture. One that cannot be read is told of, and stays as it is. */
export async function redraw(
  { src, file, isCover }: Original,
  cache: PictureCache,
  shareImages: ShareImages,
): Promise<Redrawn> {
  try {
    const raster = await toRaster(await readFile(file));
    if (raster === null) return { src, made: null, shareImage: null, isBroken: false };
    const made = await makeCopies(src, raster, cache);
    const shareImage = isCover ? await shareImages.fromCover(raster) : null;
    return { src, made, shareImage, isBroken: false };
  } catch {
    return { src, made: null, shareImage: null, isBroken: true };
  }
}
