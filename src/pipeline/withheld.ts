import { isInEdition, type Edition, type Entry } from './edition.ts';
import type { PictureLibrary } from './pictures.ts';

/** Where posts keep their pictures. */
const postPictures = '/images/blog/';

/** Paths of the pictures that only posts outside an edition use. Published, they would tell of these posts. */
export function withheldPictures(
  entries: readonly Entry[],
  edition: Edition,
  library: PictureLibrary,
): string[] {
  const pathsOf = (entry: Entry) => pictureUrls(entry).flatMap((url) => library.pathOf(url) ?? []);
  const shown = new Set(shownEntries(entries, edition).flatMap(pathsOf));
  const hidden = new Set(entries.filter((entry) => !isInEdition(entry, edition)).flatMap(pathsOf));
  return [...hidden].filter((path) => path.startsWith(postPictures) && !shown.has(path));
}

/** The entries that an edition shows. Whatever is made of pictures is made of theirs only. */
export function shownEntries(entries: readonly Entry[], edition: Edition): Entry[] {
  return entries.filter((entry) => isInEdition(entry, edition));
}

/** Addresses of all pictures that a post mentions. */
export function pictureUrls({ manuscript: { matter, article } }: Entry): string[] {
  const covers = [matter?.cover, article?.repeatedCover?.url].filter((url) => url !== undefined);
  return [...covers, ...(article?.pictures ?? []).map(({ url }) => url)];
}
