import sharp from 'sharp';
import { toneOf } from '../../model/drawnCover.ts';
import { shareImageSize } from '../../model/head/socialCard.ts';
import { site } from '../../model/site.ts';
import { defaultShareImagePath, pictureCopiesPath } from '../../model/urls.ts';
import { contentHash } from './contentHash.ts';
import { openLettering } from './lettering.ts';
import type { MadeFile, PictureCache } from './pictureCache.ts';
import type { Raster } from './raster.ts';
import { drawBlogCard, drawPostCard } from './shareCard.ts';
import { pageColour } from './styleColours.ts';

/** A picture for links on other sites, 1200 × 630 pixels, and its address from the root of the host. */
export interface ShareImage {
  address: string;
  file: MadeFile;
}

/** Makes pictures for links on other sites. Equal ones are made once and share an address. */
export interface ShareImages {
  /** Cut from a post's cover. Throws if its pixels cannot be read. */
  fromCover: (cover: Raster) => Promise<ShareImage>;
  /** Drawn for a post without a cover. */
  drawn: (post: { slug: string }) => Promise<ShareImage>;
  /** Drawn for pages without a picture of their own. */
  ofBlog: () => Promise<ShareImage>;
}

/** Opens the workshop of share images. Throws if the font of the pages is not where it was. */
export async function openShareImages(cache: PictureCache): Promise<ShareImages> {
  const lettering = await openLettering();
  const toShareImage = async (hash: string, ending: string, make: () => Promise<Uint8Array>) => ({
    address: `${pictureCopiesPath}/share/${hash}.${ending}`,
    file: await cache.keep(`share-${hash}.${ending}`, make),
  });
  /** Posts of one tone share a card. */
  const cards = new Map<number, Promise<ShareImage>>();
  const fromDrawing = (drawing: string) =>
    toShareImage(contentHash(drawing, cardSettings), 'png', () => printCard(drawing));
  return {
    fromCover: ({ bytes }) => toShareImage(contentHash(bytes, coverSettings), 'jpg', () => cropCover(bytes)),
    drawn: (post) => {
      const tone = toneOf(post.slug);
      const card = cards.get(tone) ?? fromDrawing(drawPostCard(post, site, lettering));
      cards.set(tone, card);
      return card;
    },
    ofBlog: async () => ({
      ...(await fromDrawing(drawBlogCard(site, lettering))),
      address: defaultShareImagePath,
    }),
  };
}

/** Cards have few colours: as PNG with a palette they are crisp and about 40 kB. */
const cardSettings = { palette: true, colours: 32, dither: 0, effort: 5 } as const;

function printCard(drawing: string): Promise<Uint8Array> {
  return sharp(Buffer.from(drawing)).removeAlpha().png(cardSettings).toBuffer();
}

/** Qualities to try (of 100), best first. */
const qualities = [84, 74, 62, 48, 30];

/** In bytes. Sites that show links load no more than they must, some nothing that is much heavier. */
const heaviest = 300_000;

const paper = pageColour('paper');

const coverSettings = { qualities, heaviest, paper, ...shareImageSize };

/** As JPEG, which of our drawings as of photographs is smaller than PNG. What is see-through becomes paper. */
async function cropCover(bytes: Uint8Array): Promise<Uint8Array> {
  const pixels = await sharp(bytes)
    .autoOrient()
    .flatten({ background: paper })
    .resize({ ...shareImageSize, fit: 'cover', position: sharp.strategy.attention })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer();
  let picture = new Uint8Array();
  for (const quality of qualities) {
    picture = await sharp(pixels).jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:4:4' }).toBuffer();
    if (picture.length <= heaviest) break;
  }
  return picture;
}
