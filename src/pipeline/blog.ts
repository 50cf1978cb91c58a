import type { FileReport } from '../model/finding.ts';
import { isInEdition, toPublishable, type Edition, type Entry } from './edition.ts';
import { outputsFor, type Outputs } from './outputs/outputs.ts';
import type { WritePost } from './outputs/postFile.ts';
import type { PictureLibrary } from './pictures.ts';

/** What a folder of posts gives. */
export interface Blog {
  outputs: Outputs;
  /** One for each file with findings, in the order of their names. */
  reports: FileReport[];
}

/** Makes an edition of the blog. Posts with errors are left out of it and reported. */
export async function toBlog(
  entries: readonly Entry[],
  edition: Edition,
  pictures: PictureLibrary,
  writePost: WritePost,
): Promise<Blog> {
  const inEdition = entries.filter((entry) => isInEdition(entry, edition));
  const posts = inEdition.flatMap((entry) => toPublishable(entry, edition.today) ?? []);
  await pictures.load(
    posts.flatMap(({ matter, article }) => [
      ...(matter.cover === undefined ? [] : [matter.cover]),
      ...(article.repeatedCover === null ? [] : [article.repeatedCover.url]),
      ...article.pictures.map(({ url }) => url),
    ]),
  );
  return { outputs: outputsFor(posts, pictures, writePost), reports: [] };
}
