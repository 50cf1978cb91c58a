import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { postPath } from '../../model/urls.ts';
import { readToday } from '../files/clock.ts';
import { toFolders, toShownPath } from '../files/folders.ts';
import { PlainError } from '../files/plainError.ts';
import { toHabits, toNewPost } from '../posts/newPost.ts';
import { openParsedPostCache } from '../posts/parsedPostCache.ts';
import { readAllSourcePosts } from '../posts/sourcePosts.ts';

// Begins a post: `npm run new -- "Preparing for a chemical peel"`. Files that exist are never touched.
try {
  await writeNewPost(process.argv.slice(2).join(' '));
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}

async function writeNewPost(title: string) {
  if (title.trim() === '')
    throw new PlainError('Give the title: npm run new -- "Preparing for a chemical peel"');
  const folders = toFolders(process.cwd(), process.env);
  await mkdir(folders.posts, { recursive: true });
  const sourcePosts = await readAllSourcePosts(folders, await openParsedPostCache(folders.cache));
  const { slug, text } = toNewPost(title, readToday(process.env), toHabits([...sourcePosts.values()]));

  const path = join(folders.posts, `${slug}.md`);
  const shown = toShownPath(folders.root, path);
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw isThere(error) ? new PlainError(`${shown} is there already. Choose another title.`) : error;
  }
  console.log(`${shown}\n"npm run drafts" shows it at ${postPath(slug)}, behind the address that it prints.`);
  const wanted = title.trim().toLowerCase();
  const other = [...sourcePosts.values()].find(
    ({ parsed }) => parsed.matter?.title.trim().toLowerCase() === wanted,
  );
  if (other !== undefined)
    console.log(`${other.source.file} has the same title. Give each a title of its own.`);
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
