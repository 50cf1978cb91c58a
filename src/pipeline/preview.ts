import { basename, dirname, join } from 'node:path';
import type { RenamedPost } from '../model/desk.ts';
import type { FileReport } from '../model/finding.ts';
import { toBlog, type Blog, type BlogContext } from './blog.ts';
import type { Folders } from './files/folders.ts';
import { freshFacts } from './images/pictureFacts.ts';
import { openPictureLibrary } from './images/pictures.ts';
import { freshMemory } from './outputs/outputs.ts';
import { usualSeconds } from './posts/limits/timeLimit.ts';
import { openParsedPostCache } from './posts/parsedPostCache.ts';
import { warmParseThreads, type Reading } from './posts/parsedPosts.ts';
import { watchRenames } from './posts/renames.ts';
import { readSourcePosts, type SourcePosts, type ReadSourcePosts } from './posts/sourcePosts.ts';
import { settleVisibility } from './posts/visibility.ts';
import { isPostName, toFileSlug } from './sources/fileName.ts';
import { readPostNames } from './sources/folder.ts';
import { readSynonyms } from './sources/synonyms.ts';

/** The blog while it is being written: every post, kept up to date with the disk. */
export interface Preview {
  /** The blog as it is now, after all changes reported so far. */
  blog: () => Promise<Blog>;
  /** What it is made of. */
  state: () => Promise<PreviewState>;
  /** Takes in that files were added, changed or deleted. Files that are no posts count as pictures. */
  update: (paths: readonly string[]) => Promise<Change>;
}

/** What changed files changed in the blog. */
export interface Change {
  /** Posts that were saved, and those whose data changed with them: their neighbours, for example. */
  slugs: string[];
  /** The findings in the changed files themselves. */
  reports: FileReport[];
  /** Posts whose files have got another name, now or shortly before. */
  renamed: RenamedPost[];
}

/** A preview at one time. */
export interface PreviewState {
  /** `YYYY-MM-DD`. */
  today: string;
  sourcePosts: SourcePosts;
  context: BlogContext;
  blog: Blog;
}

/** How a preview is opened, if not in the usual way. */
export interface PreviewOptions {
  reading?: Omit<Reading, 'late'>;
  /** Is told that posts are read at last for which the blog did not wait. It must take them in by `update`. */
  onLate?: (paths: readonly string[]) => unknown;
}

/** The other posts do not wait longer for one, in milliseconds. */
const patience = 1000;

/**
 * Opens the preview of a folder of posts, which takes a while: the first question waits for it.
 * `readToday` is asked at every change. Throws at once if the folder cannot be read.
 */
export async function openPreview(
  folders: Folders,
  readToday: () => string,
  { reading = { seconds: usualSeconds.preview }, onLate }: PreviewOptions = {},
): Promise<Preview> {
  await readPostNames(folders.posts);
  const cache = await openParsedPostCache(folders.cache);
  const memory = freshMemory();
  const facts = freshFacts();
  const renames = watchRenames();
  const readContext = async (): Promise<BlogContext> => ({
    library: await openPictureLibrary(folders.publicDir, facts),
    synonyms: await readSynonyms(folders),
  });

  const toState = async (sourcePosts: SourcePosts, context: BlogContext): Promise<PreviewState> => {
    const rule = { today: readToday(), withUnpublished: true };
    const blog = await toBlog(settleVisibility([...sourcePosts.values()], rule), context, memory);
    return { today: rule.today, sourcePosts, context, blog };
  };
  const read = async (names: readonly string[]) => {
    const files = await readSourcePosts(folders, names, cache, { late: patience, ...reading });
    const take = (name: string) => (onLate ?? update)([join(folders.posts, name)]);
    for (const [name, isRead] of files.late) void isRead.catch(() => {}).then(() => take(name));
    return files;
  };
  const open = async () => {
    const files = await read(await readPostNames(folders.posts));
    return toState(files.sourcePosts, await readContext());
  };
  const advance = async (last: PreviewState, { names, hasOthers }: Changed, files: ReadSourcePosts) =>
    toState(renewed(last.sourcePosts, names, files), hasOthers ? await readContext() : last.context);

  let state = open();
  void state.then(warmParseThreads, () => {});
  const update = async (paths: readonly string[]): Promise<Change> => {
    const changed = toChanged(paths, folders);
    const before = state;
    state = Promise.all([before, read(changed.names)])
      .then(([last, files]) => advance(last, changed, files))
      .catch(open);
    const [old, now] = [await before, await state];
    return { ...toChange(old.blog, now.blog, changed), renamed: renames(old.sourcePosts, now.sourcePosts) };
  };
  const upToDate = async () => {
    if ((await state).today !== readToday()) await update([]);
    return state;
  };
  return { update, state: upToDate, blog: async () => (await upToDate()).blog };
}

/** The posts after those of some names were read anew. What is late stays as it was before. */
function renewed(
  before: SourcePosts,
  names: readonly string[],
  { sourcePosts, late }: ReadSourcePosts,
): SourcePosts {
  const kept = [...before].filter(([name]) => late.has(name) || !names.includes(name));
  return new Map([...sourcePosts, ...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

interface Changed {
  names: string[];
  /** Whether something else has changed too: pictures, or the words that mean the same. */
  hasOthers: boolean;
}

function toChanged(paths: readonly string[], { posts }: Folders): Changed {
  const isPost = (path: string) => dirname(path) === posts && isPostName(basename(path));
  const names = paths.filter(isPost).map((path) => basename(path));
  return { names, hasOthers: names.length < paths.length };
}

function toChange(before: Blog, after: Blog, { names }: Changed): Omit<Change, 'renamed'> {
  const saved = new Set(names.map(toFileSlug));
  const [old, now] = [hashesOf(before), hashesOf(after)];
  const slugs = [...new Set([...saved, ...old.keys(), ...now.keys()])];
  return {
    slugs: slugs.filter((slug) => saved.has(slug) || old.get(slug) !== now.get(slug)),
    reports: after.reportsOn(saved),
  };
}

function hashesOf({ outputs }: Blog): ReadonlyMap<string, string> {
  return new Map(outputs.index.posts.map(({ slug, hash }) => [slug, hash]));
}
