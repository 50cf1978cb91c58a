import { site } from '../site.ts';
import { type HeadTag, meta, property } from './headTag.ts';
import { toOpenGraphLocale } from './openGraphLocale.ts';
import { type ShareImage, shareImageSize } from './shareImage.ts';

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
