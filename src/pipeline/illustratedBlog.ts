import { readFolders, toBlog, type Blog } from './blog.ts';
import { isInEdition, isSound, type Edition } from './edition.ts';
import type { Folders } from './folders.ts';
import { restManuscriptThreads, type Reading } from './manuscripts.ts';
import { freshMemory } from './outputs/outputs.ts';
import { makePictureEdition, type PictureEdition } from './pictureCopies/pictureEdition.ts';

/** A blog with the pictures that were made for it. */
export interface IllustratedBlog extends Blog {
  pictures: Pick<PictureEdition, 'files' | 'broken'>;
}

/**
 * Reads the project's posts from disk and makes an edition of the blog, with copies of its pictures for readers.
 * Making them takes a while, so none are made for a blog with errors.
 */
export async function readIllustratedBlog(
  folders: Folders,
  edition: Edition,
  reading?: Reading,
): Promise<IllustratedBlog> {
  const { entries, library } = await readFolders(folders, reading);
  await restManuscriptThreads();
  if (entries.some((entry) => isInEdition(entry, edition) && !isSound(entry))) {
    const plain = await toBlog(entries, edition, library, freshMemory());
    return withPictures(plain, { files: new Map(), broken: [] });
  }
  const made = await makePictureEdition(entries, edition, library, folders.cache);
  const blog = await toBlog(entries, edition, made.library, freshMemory(), made.shareImages);
  return withPictures(blog, made);
}

/** Not by spreading: a blog's reports are found when they are asked for. */
function withPictures(blog: Blog, { files, broken }: IllustratedBlog['pictures']): IllustratedBlog {
  return Object.assign(blog, { pictures: { files, broken } });
}
