import { join } from 'node:path';
import { inBatches } from '../batches.ts';
import { toCover } from '../cover.ts';
import type { Edition, Entry } from '../edition.ts';
import { type PictureLibrary, withCopies } from '../pictures.ts';
import { pictureUrls, shownEntries } from '../withheld.ts';
import { atATime, redraw, type Original, type Redrawn } from './originals.ts';
import { type MadeFile, openPictureCache } from './pictureCache.ts';
import { openShareImages, type ShareImage, type ShareImages } from './shareImages.ts';

/** The pictures that a build makes for an edition. */
export interface PictureEdition {
  /** The library of the originals, which now knows their copies. */
  library: PictureLibrary;
  /** Addresses of the posts' share images, by slug. */
  shareImages: ReadonlyMap<string, string>;
  /** What is to be published, by address from the root of the host. */
  files: ReadonlyMap<string, MadeFile>;
  /** Addresses of pictures whose pixels cannot be read. They have no copies. */
  broken: string[];
}

/**
 * Makes copies of the pictures that an edition shows, and a share image for each of its posts; of other
 * posts nothing. The same pictures give the same bytes. What `cacheFolder` has kept is not made again;
 * without one nothing is kept.
 */
export async function makePictureEdition(
  entries: readonly Entry[],
  edition: Edition,
  library: PictureLibrary,
  cacheFolder: string | null,
): Promise<PictureEdition> {
  const cache = await openPictureCache(cacheFolder === null ? null : join(cacheFolder, 'pictures'));
  const shareImages = await openShareImages(cache);
  const shown = shownEntries(entries, edition);
  await library.load(shown.flatMap(pictureUrls));
  const redrawn = await inBatches(toOriginals(shown, library), atATime, (original) =>
    redraw(original, cache, shareImages),
  );
  const shared = await shareAll(shown, library, redrawn, shareImages);
  const blogImage = await shareImages.ofBlog();

  return {
    library: withCopies(
      library,
      new Map(redrawn.flatMap(({ src, made }) => (made ? [[src, made.copies]] : []))),
    ),
    shareImages: new Map(shared.map(({ slug, image }) => [slug, image.address])),
    files: new Map([
      ...redrawn.flatMap(({ made }) => [...(made?.files ?? [])]),
      ...[...shared.map(({ image }) => image), blogImage].map(toFile),
    ]),
    broken: redrawn.flatMap(({ src, isBroken }) => (isBroken ? [src] : [])),
  };
}

/** The pictures of some posts, each once. */
function toOriginals(shown: readonly Entry[], library: PictureLibrary): Original[] {
  const covers = new Set(shown.map((entry) => coverOf(entry, library)));
  const files = new Map<string, string>();
  for (const url of shown.flatMap(pictureUrls)) {
    const [lookup, file] = [library.find(url), library.fileOf(url)];
    if (lookup.kind === 'found' && file !== null) files.set(lookup.picture.src, file);
  }
  return [...files].map(([src, file]) => ({ src, file, isCover: covers.has(src) }));
}

function coverOf({ manuscript: { matter, article } }: Entry, library: PictureLibrary): string | null {
  return matter === null || article === null ? null : (toCover(matter, article, library)?.src ?? null);
}

interface Shared {
  slug: string;
  image: ShareImage;
}

async function shareAll(
  shown: readonly Entry[],
  library: PictureLibrary,
  redrawn: readonly Redrawn[],
  shareImages: ShareImages,
): Promise<Shared[]> {
  const cropped = new Map(redrawn.map(({ src, shareImage }) => [src, shareImage]));
  const shared = await inBatches(shown, atATime, async (entry): Promise<Shared[]> => {
    const { source, manuscript } = entry;
    if (manuscript.matter === null) return [];
    const post = { slug: source.slug, title: manuscript.matter.title };
    const image = cropped.get(coverOf(entry, library) ?? '') ?? (await shareImages.fromTitle(post));
    return [{ slug: source.slug, image }];
  });
  return shared.flat();
}

function toFile({ address, file }: ShareImage): [string, MadeFile] {
  return [address, file];
}
