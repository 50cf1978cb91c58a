import type { Metadata } from 'sharp';

/** Size of a picture, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The text is 656 pixels wide and the lead of the list 848; screens may double that. In pixels. */
export const widest = 1600;

/** The size that a picture has when it is published: upright, and not too wide. Drawings scale by themselves. */
export function publishedSize({ format, pages = 1, ...metadata }: Metadata): Size {
  // Frames of moving pictures cannot be turned.
  const { width, height } =
    pages > 1
      ? { width: metadata.width, height: metadata.pageHeight ?? metadata.height }
      : metadata.autoOrient;
  if (format === 'svg' || width <= widest) return { width, height };
  return { width: widest, height: Math.max(1, Math.round((height * widest) / width)) };
}
