import { join } from 'node:path';
import { inBatches } from '../files/batches.ts';
import type { ValidPost } from '../posts/sourcePost.ts';
import type { Visibility } from '../posts/visibility.ts';
import { toCover } from './cover.ts';
import { findNamedFiles, isPictureName, pictureUrls } from './namedFiles.ts';
import { atATime, redraw, type Original, type Redrawn } from './originals.ts';
import { type MadeFile, openPictureCache } from './pictureCache.ts';
import { type PictureLibrary, toSrc, withMade } from './pictures.ts';
import type { PublicFile } from './publicFiles.ts';
import { openShareImages, type ShareImage, type ShareImages } from './shareImages.ts';

/** The pictures that a build makes for a blog. */
export interface ImageSet {
  /** The library of the originals, which now knows their copies. */
  library: PictureLibrary;
  /** Addresses of the posts' share images, by slug. */
  shareImages: ReadonlyMap<string, string>;
  /** What is to be published, the originals themselves among it, by address from the root of the host. */
  files: ReadonlyMap<string, MadeFile>;
  /** The public files that are published as they are. */
  copied: readonly PublicFile[];
  /** Paths of pictures that break off, or of which nothing can be read. They have no copies. */
  broken: string[];
}

/**
 * Makes everything that is published of the pictures that public posts name: the originals without what they tell of
 * camera and place, copies, and a share image for each post; of other pictures nothing. The same pictures give the
 * same bytes. What `cacheFolder` has kept is not made again; without one nothing is kept.
 */
export async function makeImageSet(
  visibility: Visibility,
  library: PictureLibrary,
  cacheFolder: string | null,
): Promise<ImageSet> {
  const cache = await openPictureCache(cacheFolder === null ? null : join(cacheFolder, 'pictures'));
  const shareImages = await openShareImages(cache);
  const { posts } = visibility;
  const { named, unpublishedImages } = findNamedFiles(visibility, library);
  await library.load([...posts.flatMap(pictureUrls), ...named.map(({ path }) => toSrc(path))]);
  const redrawn = await inBatches(toOriginals(posts, named, library), atATime, (original) =>
    redraw(original, cache, shareImages),
  );
  const shared = await shareAll(posts, library, redrawn, shareImages);
  const blogImage = await shareImages.ofBlog();
  const notAsTheyAre = new Set([
    ...redrawn.map(({ path }) => path),
    ...[...unpublishedImages, ...named.filter((file) => isUnshown(file, library))].map(({ path }) => path),
  ]);

  return {
    library: withMade(
      library,
      new Map(
        redrawn.map(({ src, cleaned, made }) => [src, cleaned === null ? null : { copies: made?.copies }]),
      ),
    ),
    shareImages: new Map(shared.map(({ slug, image }) => [slug, image.address])),
    files: new Map([
      ...redrawn.flatMap(({ src, cleaned }): [string, MadeFile][] =>
        cleaned === null ? [] : [[src, cleaned]],
      ),
      ...redrawn.flatMap(({ made }) => [...(made?.files ?? [])]),
      ...[...shared.map(({ image }) => image), blogImage].map(toFile),
    ]),
    copied: library.files.filter(({ path }) => !notAsTheyAre.has(path)),
    broken: redrawn.flatMap(({ path, isBroken }) => (isBroken ? [path] : [])),
  };
}

/** The pictures among some files. */
function toOriginals(
  posts: readonly ValidPost[],
  named: readonly PublicFile[],
  library: PictureLibrary,
): Original[] {
  const covers = new Set(posts.map((post) => coverOf(post, library)));
  const shown = new Set(posts.flatMap(pictureUrls).map((url) => library.fileAt(url)?.path));
  return named.flatMap(({ path, file }) => {
    const src = toSrc(path);
    if (library.find(src).kind !== 'found') return [];
    return [{ src, path, file, isShown: shown.has(path), isCover: covers.has(src) }];
  });
}

/** Whether a file is a picture that cannot be published, because nobody can say what it tells. */
function isUnshown({ path }: PublicFile, library: PictureLibrary): boolean {
  const lookup = library.find(toSrc(path));
  return lookup.kind === 'unreadable' && (lookup.format !== null || isPictureName(path));
}

function coverOf({ matter, article }: ValidPost, library: PictureLibrary): string | null {
  return toCover(matter, article, library)?.src ?? null;
}

interface Shared {
  slug: string;
  image: ShareImage;
}

async function shareAll(
  posts: readonly ValidPost[],
  library: PictureLibrary,
  redrawn: readonly Redrawn[],
  shareImages: ShareImages,
): Promise<Shared[]> {
  const cropped = new Map(redrawn.map(({ src, shareImage }) => [src, shareImage]));
  return inBatches(posts, atATime, async (post): Promise<Shared> => {
    const { slug } = post;
    const cut = cropped.get(coverOf(post, library) ?? '');
    return { slug, image: cut ?? (await shareImages.drawn({ slug })) };
  });
}

function toFile({ address, file }: ShareImage): [string, MadeFile] {
  return [address, file];
}
