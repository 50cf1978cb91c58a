import type { Picture } from './post.ts';

/** What a `<source>` of a picture says of its copies in one format. */
export interface PictureSource {
  type: 'image/avif' | 'image/webp';
  /** Addresses of the copies with their widths. */
  srcSet: string;
}

/** The copies that the build made of a picture, the smaller format first; none if it made none. */
export function pictureSources({ copies }: Pick<Picture, 'copies'>): PictureSource[] {
  if (copies === undefined) return [];
  const srcSet = (format: 'avif' | 'webp') =>
    copies.widths.map((width) => `${copyPath(copies.stem, width, format)} ${width}w`).join(', ');
  return [
    { type: 'image/avif', srcSet: srcSet('avif') },
    { type: 'image/webp', srcSet: srcSet('webp') },
  ];
}

/** Address of one copy. */
export function copyPath(stem: string, width: number, format: 'avif' | 'webp'): string {
  return `${stem}-${width}.${format}`;
}

/** Where a cover stands: above an article, beside a post in one of the looks of the list, or with a suggested post. */
export type CoverPlace = 'article' | 'lead' | 'card' | 'row' | 'suggested';

/*
 * How wide pictures are drawn, for the attribute `sizes`. The widths follow from `--gutter`, `--measure`
 * and `--page` in `src/styles/tokens.css` and from the columns of the pages: the gutters take 2.25rem of a
 * phone, 8 % of the screen from 28.125rem on and 6rem from 75rem on.
 */

/** The width of a picture in the text of an article. */
export const bodyPictureSizes =
  '(min-width: 44.6rem) 41rem, (min-width: 28.125rem) 92vw, calc(100vw - 2.25rem)';

/** Of a picture taken as 16:9 and cropped to a square of 6rem, so that it is drawn wider than it is seen. */
const thumbnail = '10.75rem';

/** The width of a cover. Rows crop their pictures, to 3:2 on wide screens. */
export const coverSizes: Readonly<Record<CoverPlace, string>> = {
  article: bodyPictureSizes,
  lead: '(min-width: 80rem) 26.5rem, (min-width: 64rem) calc(48vw - 12rem), (min-width: 40rem) calc(48vw - 1rem), (min-width: 28.125rem) 92vw, calc(100vw - 2.25rem)',
  card: thumbnail,
  row: `(min-width: 40rem) 14.25rem, ${thumbnail}`,
  suggested: `(min-width: 40rem) 19rem, ${thumbnail}`,
};
