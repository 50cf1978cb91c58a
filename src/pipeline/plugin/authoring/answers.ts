import { readdir, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type {
  AboutPost,
  DeskHome,
  DeskPost,
  KeptVersion,
  OtherFile,
  PostState,
} from '../../../model/desk.ts';
import type { Folders } from '../../files/folders.ts';
import { fileUrls } from '../../images/namedFiles.ts';
import type { PictureLibrary } from '../../images/pictures.ts';
import type { SourcePost } from '../../posts/sourcePost.ts';
import type { PreviewState } from '../../preview.ts';
import { isPostName } from '../../sources/fileName.ts';
import { synonymsFile } from '../../sources/synonyms.ts';
import { toAboutPost } from './aboutPost.ts';
import type { KeptVersions } from './keptVersions.ts';

/** What the desk's home shows. */
export async function readDeskHome(folders: Folders, state: PreviewState): Promise<DeskHome> {
  const { blog, sourcePosts, today, context } = state;
  // The blog leaves out what has an error.
  const shown = new Set(blog.outputs.index.posts.map(({ slug }) => slug));
  const toPost = async ([name, sourcePost]: [string, SourcePost]): Promise<DeskPost> => {
    const { source, parsed } = sourcePost;
    const { mtimeMs } = await stat(join(folders.posts, name)).catch(() => ({ mtimeMs: 0 }));
    const date = parsed.matter?.date ?? null;
    return {
      slug: source.slug,
      file: source.file,
      title: titleOf(sourcePost),
      state: shown.has(source.slug) ? stateOf(sourcePost, today) : 'broken',
      date,
      changed: mtimeMs,
    };
  };
  return {
    posts: await Promise.all([...sourcePosts].map(toPost)),
    otherFiles: await readOtherFiles(folders.posts),
    unusedPictures: toUnusedPictures(context.library, [...sourcePosts.values()]),
  };
}

function stateOf({ parsed: { isDraft, matter } }: SourcePost, today: string): Exclude<PostState, 'broken'> {
  if (isDraft) return 'draft';
  return matter !== null && matter.date > today ? 'scheduled' : 'published';
}

/** Of a post that cannot be read, what stands behind `title:`; else the name of the file. */
function titleOf({ source: { text, slug }, parsed: { matter } }: SourcePost): string {
  const written = /^title:[ \t]*(.+?)[ \t]*$/m.exec(text?.slice(0, 5000) ?? '')?.[1];
  return matter?.title ?? written?.replace(/^(["'])(.*)\1$/, '$2') ?? slug;
}

async function readOtherFiles(folder: string): Promise<OtherFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !isPostName(name) && !name.startsWith('.') && name !== synonymsFile)
    .map((entry) => ({ name: entry.name, why: whyNoPost(entry.name, entry.isDirectory()) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function whyNoPost(name: string, isFolder: boolean): string {
  if (isFolder) return 'This is a folder. Posts stand directly in the folder of posts: move them there.';
  if (name.startsWith('_'))
    return 'Its name begins with "_", so it is left alone. Delete the "_" to have it read.';
  const ending = extname(name).toLowerCase();
  if (/^\.(?:docx?|odt|rtf|pages)$/.test(ending))
    return 'This is a document of a word processor. Begin a new post and paste the text of the document into it.';
  if (/^\.(?:png|jpe?g|gif|webp|avif|svg|heic)$/.test(ending))
    return 'Pictures stand in the folder public/images/blog. Move it there.';
  return 'The name of a post ends in ".md". If this is one, rename it.';
}

const pictureEnding = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** Pictures that no post shows, in the folders from which posts take pictures. */
function toUnusedPictures(library: PictureLibrary, sourcePosts: readonly SourcePost[]): string[] {
  const urls = sourcePosts.flatMap(({ parsed }) => fileUrls(parsed, library));
  // What a post shows that cannot be read is not known; what it names counts.
  const unread = sourcePosts.flatMap(({ source, parsed }) =>
    parsed.matter === null ? (source.text ?? '') : [],
  );
  const named = library.files.filter(({ path }) => unread.some((text) => text.includes(path)));
  const used = new Set([
    ...urls.flatMap((url) => library.fileAt(url)?.path ?? []),
    ...named.map(({ path }) => path),
  ]);
  const folders = new Set([...used].map((path) => dirname(path)));
  return library.files
    .map(({ path }) => path)
    .filter((path) => folders.has(dirname(path)) && pictureEnding.test(path) && !used.has(path));
}

/** What the form of a post shows. */
export function readAboutPost(
  sourcePost: SourcePost,
  { sourcePosts, context, today }: PreviewState,
): AboutPost {
  const pictures = context.library.files.map(({ path }) => path).filter((path) => pictureEnding.test(path));
  return toAboutPost(sourcePost, [...sourcePosts.values()], pictures, today);
}

/** The earlier versions of a post. */
export async function readKeptVersions(
  { source }: SourcePost,
  versions: KeptVersions,
): Promise<KeptVersion[]> {
  return versions.list(source.slug, source.text ?? '');
}
