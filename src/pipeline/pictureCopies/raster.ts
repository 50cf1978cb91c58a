import sharp from 'sharp';

/** A picture made of pixels, as it is shown. */
export interface Raster {
  bytes: Uint8Array;
  /** In pixels, after turning the picture upright. */
  width: number;
}

/**
 * Looks at a picture's contents. Null for what is not to be redrawn: drawings, which scale by themselves,
 * moving pictures, and formats other than PNG, JPEG, WebP and AVIF. Throws if it cannot be read.
 */
export async function toRaster(bytes: Buffer): Promise<Raster | null> {
  const { format, compression, pages = 1, autoOrient } = await sharp(bytes).metadata();
  const isKnown = ['png', 'jpeg', 'webp'].includes(format) || compression === 'av1';
  return isKnown && pages === 1 && !isMovingPng(bytes) ? { bytes, width: autoOrient.width } : null;
}

/** A PNG that moves says so before its first pixels; see https://www.w3.org/TR/png-3/#apng-frame-based-animation */
function isMovingPng(bytes: Buffer): boolean {
  const mark = bytes.indexOf('acTL');
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' && mark >= 0 && mark < bytes.indexOf('IDAT');
}
