import sharp from 'sharp';
import { isMovingPng } from './stripping/png.ts';

/** A picture made of pixels, as it is shown. */
export interface Raster {
  bytes: Uint8Array;
  /** In pixels, after turning the picture upright. */
  width: number;
  height: number;
  /** Whether it has more colours than sRGB, and a profile that says so. */
  isWide: boolean;
}

/**
 * Looks at a picture's contents. Null for what is not to be redrawn: drawings, which scale by themselves,
 * moving pictures, and formats other than PNG, JPEG, WebP and AVIF. Throws if it cannot be read.
 */
export async function toRaster(bytes: Buffer): Promise<Raster | null> {
  const { format, compression, pages = 1, autoOrient, icc } = await sharp(bytes).metadata();
  const isKnown = ['png', 'jpeg', 'webp'].includes(format) || compression === 'av1';
  if (!isKnown || pages > 1 || isMovingPng(bytes)) return null;
  return { bytes, ...autoOrient, isWide: icc !== undefined && !isSrgb(icc) };
}

/** The profile's own words for it, in either of the encodings that profiles have. Without a doubt, it need not be sent. */
function isSrgb(icc: Buffer): boolean {
  return icc.includes('sRGB') || icc.includes(Buffer.from('sRGB', 'utf16le').swap16());
}
