import { basename, dirname } from 'node:path';
import type { FileReport } from '../model/finding.ts';
import { toBlog, type Blog } from './blog.ts';
import type { Entry } from './edition.ts';
import { readAllEntries, readEntries } from './entries.ts';
import type { Folders } from './folders.ts';
import { postWriter } from './outputs/postFile.ts';
import { openPictureLibrary, type PictureLibrary } from './pictures.ts';
import { isPostName } from './sources/folder.ts';

/** The blog while it is being written: every post, kept up to date with the disk. */
export interface Preview {
  /** The blog as it is now, after all changes reported so far. */
  blog: () => Promise<Blog>;
  /** Takes in that files were added, changed or deleted. Files that are no posts count as pictures. */
  update: (paths: readonly string[]) => Promise<Change>;
}

/** What changed files changed in the blog. */
export interface Change {
  /** Posts whose data or findings are other than before, also as neighbours of another one. */
  slugs: string[];
  /** The findings in them. */
  reports: FileReport[];
}

interface State {
  today: string;
  entries: ReadonlyMap<string, Entry>;
  pictures: PictureLibrary;
  blog: Blog;
}

/** Opens the preview of a folder of posts. `readToday` is asked whenever the blog is. */
export function openPreview(folders: Folders, readToday: () => string): Preview {
  const writePost = postWriter();
  const toState = async (entries: State['entries'], pictures: PictureLibrary): Promise<State> => {
    const today = readToday();
    const edition = { today, withUnpublished: true };
    const blog = await toBlog([...entries.values()], edition, pictures, writePost);
    return { today, entries, pictures, blog };
  };
  const open = async () =>
    toState(await readAllEntries(folders), await openPictureLibrary(folders.publicDir));
  const advance = async (previous: Promise<State>, paths: readonly string[]): Promise<State> => {
    const { entries, pictures } = await previous;
    const names = paths.filter((path) => isPost(path, folders)).map((path) => basename(path));
    const hasNewPictures = names.length < paths.length;
    return toState(
      await reread(entries, names, folders),
      hasNewPictures ? await openPictureLibrary(folders.publicDir) : pictures,
    );
  };

  let state = open();
  const update = async (paths: readonly string[]) => {
    const before = state;
    state = advance(before, paths).catch(open);
    return toChange((await before).blog, (await state).blog);
  };
  return {
    update,
    blog: async () => {
      if ((await state).today !== readToday()) await update([]);
      return (await state).blog;
    },
  };
}

function isPost(path: string, { posts }: Folders): boolean {
  return dirname(path) === posts && isPostName(basename(path));
}

async function reread(entries: State['entries'], names: readonly string[], folders: Folders) {
  const fresh = await readEntries(folders, names);
  const kept = [...entries].filter(([name]) => !names.includes(name));
  return new Map([...kept, ...fresh]);
}

function toChange(before: Blog, after: Blog): Change {
  const [old, now] = [statesOf(before), statesOf(after)];
  const slugs = [...new Set([...old.keys(), ...now.keys()])].filter(
    (slug) => old.get(slug) !== now.get(slug),
  );
  return { slugs, reports: after.reports.filter(({ slug }) => slugs.includes(slug)) };
}

/** What a post is to its readers and its author, as a text to compare. */
function statesOf({ outputs, reports }: Blog): Map<string, string> {
  const states = new Map(outputs.index.posts.map(({ slug, hash }) => [slug, hash]));
  for (const { slug, findings } of reports) {
    states.set(slug, (states.get(slug) ?? '') + JSON.stringify(findings));
  }
  return states;
}
