import type { PostDetails } from '../post.ts';
import { site } from '../site.ts';
import { absoluteUrl, defaultShareImagePath } from '../urls.ts';
import { type HeadTag, meta, property } from './headTag.ts';

/** What other sites show of a page that someone links to. */
export interface SocialCard {
  type: 'article' | 'website';
  title: string;
  description: string;
  /** Absolute address. */
  url: string;
  /** Of its words, as a BCP 47 tag. */
  language: string;
  image: ShareImage;
}

/**
 * The card in the words of Open Graph (https://ogp.me). `more` are properties of its type. Twitter reads
 * them too, except the size of its card and the alternative text.
 */
export function socialCard(card: SocialCard, more: readonly HeadTag[] = []): HeadTag[] {
  const { type, title, description, url, language, image } = card;
  return [
    property('og:type', type),
    property('og:site_name', site.name),
    property('og:title', title),
    property('og:description', description),
    property('og:url', url),
    property('og:locale', toOpenGraphLocale(language)),
    property('og:image', image.url),
    property('og:image:width', String(shareImageSize.width)),
    property('og:image:height', String(shareImageSize.height)),
    property('og:image:alt', image.alt),
    ...more,
    meta('twitter:card', 'summary_large_image'),
    meta('twitter:image:alt', image.alt),
  ];
}

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

/** A BCP 47 tag as Open Graph writes languages: always with a territory, the likeliest if the tag names none. */
export function toOpenGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [language, region].filter(Boolean).join('_');
}
