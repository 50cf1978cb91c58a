import { readFolders, toBlog, type Blog } from './blog.ts';
import type { Edition } from './posts/edition.ts';
import type { Folders } from './files/folders.ts';
import { restParseThreads, type Reading } from './posts/parsedPosts.ts';
import { freshMemory } from './outputs/outputs.ts';
import { makeImageSet, type ImageSet } from './images/imageSet.ts';
import { settleVisibility } from './posts/visibility.ts';

/** A blog with the pictures that were made for it. */
export interface BlogWithImages extends Blog {
  /** Null for a blog with errors, which cannot be published. */
  pictures: Pick<ImageSet, 'files' | 'copied' | 'broken'> | null;
}

/**
 * Reads the project's posts from disk and makes an edition of the blog, with copies of its pictures for readers.
 * Making them takes a while, so none are made for a blog with errors.
 */
export async function readBlogWithImages(
  folders: Folders,
  edition: Edition,
  reading?: Reading,
): Promise<BlogWithImages> {
  const { entries, library } = await readFolders(folders, reading);
  await restParseThreads();
  const visibility = settleVisibility(entries, edition);
  if (visibility.posts.length < visibility.visible.length) {
    return withPictures(await toBlog(visibility, library, freshMemory()), null);
  }
  const made = await makeImageSet(visibility, library, folders.cache);
  return withPictures(await toBlog(visibility, made.library, freshMemory(), made.shareImages), made);
}

/** Not by spreading: a blog's reports are found when they are asked for. */
function withPictures(blog: Blog, pictures: BlogWithImages['pictures']): BlogWithImages {
  return Object.assign(blog, { pictures });
}
