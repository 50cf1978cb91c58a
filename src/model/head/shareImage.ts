import type { PostDetails } from '../post.ts';
import { site } from '../site.ts';
import { absoluteUrl, defaultShareImagePath } from '../urls.ts';

/** The picture that other sites show with a link to the page. */
export interface ShareImage {
  /** Absolute, because the sites that ask for it know no other. */
  url: string;
  alt: string;
}

/** Pixels of every share image: the shape that Facebook and others show uncropped, 1.91 to 1. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The picture of pages without one of their own. It shows the blog's name. */
export const defaultShareImage: ShareImage = { url: absoluteUrl(defaultShareImagePath), alt: site.name };

/** The picture of a post: made from its cover, else the blog's. */
export function shareImageOf({ shareImage, cover, title }: PostDetails): ShareImage {
  if (shareImage === undefined) return defaultShareImage;
  return { url: absoluteUrl(shareImage), alt: cover?.alt || title };
}
