import type { ElementContent } from 'hast';
import type { Picture, PostText } from '../post.ts';
import { bodyPictureSizes, pictureSources } from '../pictureSources.ts';
import { element, type MentionedPicture } from './dressBody.ts';

/**
 * A picture in a post. One that the build did not find, or that another site keeps, is replaced by its
 * description: no broken image, and no request to anyone else.
 */
export function toBodyPicture(
  { src, alt, title }: MentionedPicture,
  pictures: PostText['pictures'],
): ElementContent[] {
  const picture = pictureAt(src, pictures);
  if (picture === null) return toDescription(alt);
  const { width, height, copies } = picture;
  const image = element(
    'img',
    {
      src: picture.src,
      alt,
      ...(title === undefined ? {} : { title }),
      width,
      height,
      loading: 'lazy',
      decoding: 'async',
    },
    [],
  );
  const sources = pictureSources(picture).map(({ type, srcSet }) =>
    element('source', { type, srcSet, sizes: bodyPictureSizes }, []),
  );
  const waiting =
    copies === undefined
      ? []
      : [
          element('svg', { ariaHidden: 'true', viewBox: '0 0 1 1', preserveAspectRatio: 'none' }, [
            element('path', { fill: copies.colour, d: 'M0 0h1v1H0z' }, []),
          ]),
        ];
  return [
    element('span', { className: ['picture'] }, [...waiting, element('picture', {}, [...sources, image])]),
  ];
}

/** The picture at an address of a body, or null if the build did not find it. */
export function pictureAt(src: string, pictures: PostText['pictures']): Omit<Picture, 'alt'> | null {
  // Markdown's parser encodes addresses; the build keeps them as the author wrote them.
  const address = [src, decode(src)].find((one) => Object.hasOwn(pictures, one));
  return (address === undefined ? null : pictures[address]) ?? null;
}

function toDescription(alt: string): ElementContent[] {
  if (alt === '') return [];
  const properties = { role: 'img', ariaLabel: alt, className: ['missing'] };
  return [element('span', properties, [{ type: 'text', value: alt }])];
}

function decode(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}
