import { site } from '../../model/site.ts';
import { toPicturePaths } from '../article/pictureName.ts';
import type { ParsedPost } from '../posts/parsedPost.ts';
import type { Visibility } from '../posts/visibility.ts';
import type { PictureLibrary } from './pictures.ts';
import type { PublicFile } from './publicFiles.ts';

/** What of a post names files. */
type Naming = Pick<ParsedPost, 'matter' | 'article'>;

/** Addresses of all pictures that a post shows. */
export function pictureUrls({ matter, article }: Naming): string[] {
  const covers = [matter?.cover, article?.repeatedCover?.url].filter((url) => url !== undefined);
  return [...covers, ...(article?.pictures ?? []).map(({ url }) => url)];
}

/** Addresses of the files of the site that a post leads to. */
function fileLinks({ article }: Naming): string[] {
  return (article?.links ?? []).flatMap(({ target }) => {
    if (target.kind === 'site') return [target.path];
    // Files stand among the pages of a blog that is mounted at the root.
    return target.kind === 'blog' ? [new URL(target.href, site.url).pathname] : [];
  });
}

/** Addresses of all files of the site that a post names and that are there, and of the pictures that are not. */
export function fileUrls(naming: Naming, library: PictureLibrary): string[] {
  return [...pictureUrls(naming), ...fileLinks(naming).filter((url) => library.fileAt(url) !== null)];
}

/** What is to become of the files of the public folder. */
export interface NamedFiles {
  /** Files that public posts name, under all of their paths. */
  named: readonly PublicFile[];
  /** Files that are not published: those that no public post names, if they are pictures of posts. */
  unpublishedImages: readonly PublicFile[];
}

/**
 * Tells files apart by who names them. The folder of the posts' pictures is published only as far as public posts name
 * what is in it, and of other folders everything but the pictures that only other posts name. What is called by another
 * name, by a link on disk or in other letters, is the same file.
 */
export function findNamedFiles({ posts, hidden }: Visibility, library: PictureLibrary): NamedFiles {
  const urls = posts.flatMap((post) => [...pictureUrls(post), ...fileLinks(post)]);
  const shown = new Set(urls.flatMap((url) => library.fileAt(url)?.target ?? []));
  const secret = new Set(
    hidden.flatMap(({ parsed }) => secretPaths(parsed, library)).map((path) => folded(path)),
  );
  const isOfPosts = (path: string) => folded(path).startsWith(postPictures) || secret.has(folded(path));
  return {
    named: library.files.filter(({ target }) => shown.has(target)),
    unpublishedImages: library.files.filter(
      ({ path, target }) => !shown.has(target) && (isOfPosts(path) || isOfPosts(target)),
    ),
  };
}

/** Where posts keep their pictures. */
const postPictures = '/images/blog/';

/** Everything that a post may mean by its pictures, and by links to pictures. */
function secretPaths(naming: Naming, library: PictureLibrary): string[] {
  const urls = [...pictureUrls(naming), ...fileLinks(naming).filter(isPictureName)];
  return [...urls.flatMap(toPicturePaths), ...urls.flatMap((url) => library.fileAt(url)?.target ?? [])];
}

/** Whether a name is that of a picture, in whatever format. */
export function isPictureName(name: string): boolean {
  return /\.(?:png|jpe?g?|jfif|gif|webp|avif|svgz?|hei[cf]|hif|tiff?|bmp|dng|jxl|jp2|psd|ico)$/i.test(name);
}

function folded(path: string): string {
  return path.toLowerCase();
}
