import { basename, dirname, join } from 'node:path';
import type { FileReport } from '../model/finding.ts';
import { toBlog, type Blog } from './blog.ts';
import { readEntries, type Entries, type ReadEntries } from './posts/entries.ts';
import type { Folders } from './files/folders.ts';
import { usualSeconds } from './posts/limits/timeLimit.ts';
import { openParsedPostCache } from './posts/parsedPostCache.ts';
import { warmParseThreads, type Reading } from './posts/parsedPosts.ts';
import { freshMemory } from './outputs/outputs.ts';
import { freshFacts } from './images/pictureFacts.ts';
import { openPictureLibrary, type PictureLibrary } from './images/pictures.ts';
import { isPostName, toFileSlug } from './sources/fileName.ts';
import { readPostNames } from './sources/folder.ts';
import { settleVisibility } from './posts/visibility.ts';

/** The blog while it is being written: every post, kept up to date with the disk. */
export interface Preview {
  /** The blog as it is now, after all changes reported so far. */
  blog: () => Promise<Blog>;
  /** Takes in that files were added, changed or deleted. Files that are no posts count as pictures. */
  update: (paths: readonly string[]) => Promise<Change>;
}

/** What changed files changed in the blog. */
export interface Change {
  /** Posts that were saved, and those whose data changed with them: their neighbours, for example. */
  slugs: string[];
  /** The findings in the changed files themselves. */
  reports: FileReport[];
}

interface State {
  today: string;
  entries: Entries;
  library: PictureLibrary;
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
  const openLibrary = () => openPictureLibrary(folders.publicDir, facts);

  const toState = async (entries: Entries, library: PictureLibrary): Promise<State> => {
    const edition = { today: readToday(), withUnpublished: true };
    const blog = await toBlog(settleVisibility([...entries.values()], edition), library, memory);
    return { today: edition.today, entries, library, blog };
  };
  const read = async (names: readonly string[]) => {
    const files = await readEntries(folders, names, cache, { late: patience, ...reading });
    for (const [name, isRead] of files.late) {
      void isRead.catch(() => {}).then(() => (onLate ?? update)([join(folders.posts, name)]));
    }
    return files;
  };
  const open = async () => {
    const { entries } = await read(await readPostNames(folders.posts));
    return toState(entries, await openLibrary());
  };
  const advance = async (
    { entries, library }: State,
    { names, hasPictures }: Changed,
    { entries: fresh, late }: ReadEntries,
  ) => {
    // What is late stays as it was before.
    const kept = [...entries].filter(([name]) => late.has(name) || !names.includes(name));
    const all = new Map([...fresh, ...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return toState(all, hasPictures ? await openLibrary() : library);
  };

  let state = open();
  void state.then(warmParseThreads, () => {});
  const update = async (paths: readonly string[]): Promise<Change> => {
    const changed = toChanged(paths, folders);
    const before = state;
    state = Promise.all([before, read(changed.names)])
      .then(([last, files]) => advance(last, changed, files))
      .catch(open);
    return toChange((await before).blog, (await state).blog, changed);
  };
  return {
    update,
    blog: async () => {
      if ((await state).today !== readToday()) await update([]);
      return (await state).blog;
    },
  };
}

interface Changed {
  names: string[];
  hasPictures: boolean;
}

function toChanged(paths: readonly string[], { posts }: Folders): Changed {
  const isPost = (path: string) => dirname(path) === posts && isPostName(basename(path));
  const names = paths.filter(isPost).map((path) => basename(path));
  return { names, hasPictures: names.length < paths.length };
}

function toChange(before: Blog, after: Blog, { names }: Changed): Change {
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
