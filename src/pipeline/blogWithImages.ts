import { readFolders, toBlog, type Blog } from './blog.ts';
import type { Folders } from './files/folders.ts';
import { makeImageSet, type ImageSet } from './images/imageSet.ts';
import { freshMemory } from './outputs/outputs.ts';
import { restParseThreads, type Reading } from './posts/parsedPosts.ts';
import type { VisibilityRule } from './posts/sourcePost.ts';
import { settleVisibility } from './posts/visibility.ts';

/** A blog with the pictures that were made for it. */
export interface BlogWithImages extends Blog {
  /** Null for a blog with errors, which cannot be published. */
  pictures: Pick<ImageSet, 'files' | 'copied' | 'broken'> | null;
}

/**
 * Reads the project's posts from disk and makes the blog of those that the rule shows, with copies of its pictures for readers.
 * Making them takes a while, so none are made for a blog with errors.
 */
export async function readBlogWithImages(
  folders: Folders,
  rule: VisibilityRule,
  reading?: Reading,
): Promise<BlogWithImages> {
  const { sourcePosts, library, synonyms } = await readFolders(folders, reading);
  await restParseThreads();
  const visibility = settleVisibility(sourcePosts, rule);
  if (visibility.posts.length < visibility.visible.length) {
    return withPictures(await toBlog(visibility, { library, synonyms }, freshMemory()), null);
  }
  const made = await makeImageSet(visibility, library, folders.cache);
  return withPictures(
    await toBlog(visibility, { library: made.library, synonyms }, freshMemory(), made.shareImages),
    made,
  );
}

/** Not by spreading: a blog's reports are found when they are asked for. */
function withPictures(blog: Blog, pictures: BlogWithImages['pictures']): BlogWithImages {
  return Object.assign(blog, { pictures });
}
