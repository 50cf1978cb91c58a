import type { ElementContent } from 'hast';
import { bodyPictureSizes, pictureSources } from '../pictureSources.ts';
import type { Picture, PostText } from '../post.ts';
import { directionOf } from './direction.ts';
import { change, element, text } from './nodes.ts';
import type { MentionedPicture } from './transformBody.ts';

/** How wide a wide figure is drawn: over the right margin too. */
const widePictureSizes = `(min-width: 80rem) 57.5rem, (min-width: 64rem) calc(88vw - 12.5rem), ${bodyPictureSizes}`;

type FoundPicture = Omit<Picture, 'alt'>;

/**
 * A picture in a post; one that stands alone is a figure. One that the build did not find, or that another site
 * keeps, is replaced by its description: no broken image, and no request to anyone else.
 */
export function toBodyPicture(mention: MentionedPicture, pictures: PostText['pictures']): ElementContent[] {
  const picture = pictureAt(mention.src, pictures);
  if (picture === null) return toFigure(mention, toDescription(mention.alt));
  const isAlone = mention.alone === true || mention.framed === true;
  const shown = toFigure(mention, [isAlone ? toEnlargeable(picture, mention) : toImage(picture, mention)]);
  if (mention.alone === true && isWide(picture, mention.src)) shown.forEach(widen);
  return shown;
}

/** More than the text is, and not too high for it: such figures may use the margin. */
function isWide(picture: FoundPicture, address: string): boolean {
  const { width, height } = shownSize(picture, address);
  return width >= 900 && width >= 1.5 * height;
}

function widen(figure: ElementContent): void {
  if (figure.type === 'element') change(figure, { className: ['figure', 'wide'] });
}

/** What is shown of a picture, as a figure if it stands alone. Its caption is what the author gave it as a title. */
export function toFigure({ title, alone }: MentionedPicture, shown: ElementContent[]): ElementContent[] {
  if (shown.length === 0 || alone !== true) return shown;
  const caption = title === undefined || title.trim() === '' ? [] : [toCaption(title)];
  return [element('figure', { className: ['figure'] }, [...shown, ...caption])];
}

/** The picture at an address of a body, or null if the build did not find it. */
export function pictureAt(src: string, pictures: PostText['pictures']): FoundPicture | null {
  // Markdown's parser encodes addresses; the build keeps them as the author wrote them, perhaps partly encoded.
  const isSame = (one: string) => decode(one) === decode(src);
  const address = Object.hasOwn(pictures, src) ? src : Object.keys(pictures).find(isSame);
  return (address === undefined ? null : pictures[address]) ?? null;
}

/** A picture's size on the page: its own or, behind `#width=300`, the smaller one that the author wants. */
export function shownSize(
  { width, height }: FoundPicture,
  address: string,
): { width: number; height: number } {
  const wanted = Number(/#width=(\d{1,4})$/.exec(address)?.[1] ?? width);
  if (wanted < 1 || wanted >= width) return { width, height };
  return { width: wanted, height: Math.max(1, Math.round((height * wanted) / width)) };
}

function toCaption(title: string): ElementContent {
  const direction = directionOf(title) === 'rtl' ? { dir: 'auto' } : {};
  return element('figcaption', direction, [text(title)]);
}

/** Without scripts, the picture opens by itself. */
function toEnlargeable(picture: FoundPicture, { src, alt, alone }: MentionedPicture): ElementContent {
  const ariaLabel = alt === '' ? 'Enlarge picture' : `Enlarge picture: ${alt}`;
  const link = { className: ['picture-link'], href: picture.src, ariaLabel };
  return element('a', link, [toImage(picture, { src, alt, ...(alone && { alone }) })]);
}

function toImage(picture: FoundPicture, mention: MentionedPicture): ElementContent {
  const { src: address, alt, title } = mention;
  const { src } = picture;
  const { width, height } = shownSize(picture, address);
  const sizes = mention.alone === true && isWide(picture, address) ? widePictureSizes : bodyPictureSizes;
  const titled = title === undefined ? {} : { title };
  const image = { src, alt, ...titled, width, height, loading: 'lazy', decoding: 'async' };
  const sources = pictureSources(picture).map(({ type, srcSet }) =>
    element('source', { type, srcSet, sizes }, []),
  );
  return element('span', { className: ['picture'] }, [
    ...toWaiting(picture),
    element('picture', {}, [...sources, element('img', image, [])]),
  ]);
}

/** What stands in for a picture until it has come. */
function toWaiting({ copies }: FoundPicture): ElementContent[] {
  if (copies === undefined) return [];
  const ground = element('path', { fill: copies.colour, d: 'M0 0h1v1H0z' }, []);
  return [element('svg', { ariaHidden: 'true', viewBox: '0 0 1 1', preserveAspectRatio: 'none' }, [ground])];
}

function toDescription(alt: string): ElementContent[] {
  if (alt === '') return [];
  return [element('span', { role: 'img', ariaLabel: alt, className: ['missing'] }, [text(alt)])];
}

function decode(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}
