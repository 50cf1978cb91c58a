import { stat } from 'node:fs/promises';
import sharp from 'sharp';

/** Size of a picture as it is shown, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Measures the picture in a file; null if it is none. Remembers pictures until their files change. */
export type PictureSizes = (file: string) => Promise<Size | null>;

/** Measures without remembering anything yet. */
export function freshSizes(): PictureSizes {
  const known = new Map<string, Promise<Size | null>>();
  return async (file) => {
    const stats = await stat(file).catch(() => null);
    if (stats === null) return null;
    const key = [file, stats.mtimeMs, stats.size].join(' ');
    const measured = known.get(key) ?? measure(file);
    known.set(key, measured);
    return measured;
  };
}

async function measure(file: string): Promise<Size | null> {
  try {
    const { autoOrient } = await sharp(file).metadata();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return null;
  }
}
