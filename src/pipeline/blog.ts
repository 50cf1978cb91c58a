import type { FileReport, Finding } from '../model/finding.ts';
import { isInEdition, toPublishable, type Edition, type Entry } from './edition.ts';
import { readAllEntries } from './entries.ts';
import type { Folders } from './folders.ts';
import { outputsFor, type Outputs } from './outputs/outputs.ts';
import { postWriter, type WritePost } from './outputs/postFile.ts';
import { openPictureLibrary, type PictureLibrary } from './pictures.ts';

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
  const findings = inEdition.flatMap(({ findings, manuscript }) => [...findings, ...manuscript.findings]);
  return { outputs: outputsFor(posts, pictures, writePost), reports: toReports(inEdition, findings) };
}

/** Reads the project's posts from disk and makes an edition of the blog. */
export async function readBlog(folders: Folders, edition: Edition): Promise<Blog> {
  const entries = await readAllEntries(folders);
  const pictures = await openPictureLibrary(folders.publicDir);
  return toBlog([...entries.values()], edition, pictures, postWriter());
}

function toReports(entries: readonly Entry[], findings: readonly Finding[]): FileReport[] {
  return entries.flatMap(({ source: { file, slug } }) => {
    const own = findings.filter((finding) => finding.file === file);
    return own.length === 0 ? [] : [{ file, slug, findings: own }];
  });
}
