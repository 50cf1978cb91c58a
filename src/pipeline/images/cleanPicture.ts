import sharp, { type Metadata, type Sharp } from 'sharp';
import { cleanDrawing } from './cleanDrawing.ts';
import { publishedSize } from './publishedSize.ts';
import { stripGif } from './stripping/gif.ts';
import { stripJpeg } from './stripping/jpeg.ts';
import { isMovingPng, stripPng } from './stripping/png.ts';
import { isLosslessWebp, stripWebp } from './stripping/webp.ts';

/** Takes what is not the picture out of a file, and changes nothing else. Throws if the file is not as it should be. */
const strips: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gif: stripGif,
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
};

/** So good that nobody sees a difference: most readers get copies of their own, made from the original. */
const settings = {
  jpeg: { quality: 90, mozjpeg: true, chromaSubsampling: '4:4:4' },
  webp: { quality: 90 },
  avif: { quality: 75, effort: 2 },
} as const;

/** Tells of all that decides what becomes of a picture. To be counted up when the code does it another way. */
export const cleaning = { ...settings, version: 1 };

/**
 * A picture as it may be published: upright, not too wide, with its colour profile, and with nothing that tells of its
 * maker, its camera or the place. Its pixels stay as they are if they can. Of a picture that breaks off, what there is.
 * Throws if it cannot be read at all.
 */
export async function cleanPicture(bytes: Buffer): Promise<Uint8Array> {
  const metadata = await sharp(bytes).metadata();
  if (metadata.format === 'svg') return cleanDrawing(bytes, (held) => cleanPicture(held).catch(() => null));
  const isFixed = isMovingPng(bytes);
  if (!isFixed && needsRedrawing(metadata)) return redraw(bytes, metadata);
  try {
    return strips[metadata.format]?.(bytes) ?? (await redraw(bytes, metadata));
  } catch (error) {
    // Drawn anew, it would no longer move.
    if (isFixed) throw error;
    return redraw(bytes, metadata);
  }
}

function needsRedrawing(metadata: Metadata): boolean {
  const { width } = publishedSize(metadata);
  return width < metadata.autoOrient.width || (metadata.orientation ?? 1) > 1;
}

async function redraw(bytes: Buffer, metadata: Metadata): Promise<Uint8Array> {
  const { pages = 1 } = metadata;
  const picture = sharp(bytes, { animated: pages > 1, failOn: 'none' });
  // Frames cannot be turned.
  const upright = pages > 1 ? picture : picture.autoOrient();
  const sized = upright.resize({ width: publishedSize(metadata).width, withoutEnlargement: true });
  return encode(sized.keepIccProfile(), bytes, metadata).toBuffer();
}

function encode(picture: Sharp, bytes: Buffer, { format, compression }: Metadata): Sharp {
  if (format === 'jpeg') return picture.jpeg(settings.jpeg);
  if (format === 'png') return picture.png();
  if (format === 'gif') return picture.gif();
  if (format === 'webp') return picture.webp(isLosslessWebp(bytes) ? { lossless: true } : settings.webp);
  if (compression === 'av1') return picture.avif(settings.avif);
  throw new Error(`Unexpected format ${format}.`);
}
