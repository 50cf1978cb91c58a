import type { Picture } from '../../model/post.ts';
import type { Article } from '../article/article.ts';
import type { FrontMatter } from '../frontMatter/schema.ts';
import type { PictureLibrary } from './pictures.ts';

/** A post's cover: the picture that its front matter names or, if that is missing, the one that its body repeats. */
export function toCover(matter: FrontMatter, article: Article, pictures: PictureLibrary): Picture | null {
  if (matter.cover === undefined) return null;
  const { repeatedCover } = article;
  const alt = matter.coverAlt ?? repeatedCover?.alt ?? '';
  for (const url of [matter.cover, repeatedCover?.url ?? '']) {
    const lookup = pictures.find(url);
    if (lookup.kind !== 'found') continue;
    const { src, ...size } = lookup.picture;
    return { src, alt, ...size };
  }
  return null;
}
