import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../../model/finding.ts';
import { toShownPath } from '../files/folders.ts';
import { PlainError } from '../files/plainError.ts';
import { toError, toFinding } from './diagnostic.ts';
import { decodeText } from './encoding.ts';
import { fileNameProblem, isPostName, toFileSlug } from './fileName.ts';
import type { Source } from './source.ts';

/** A file of the posts folder: its text, and what is wrong with the file itself. */
export interface SourceFile {
  /** Its name in the folder. */
  name: string;
  source: Source;
  findings: Finding[];
}

/** Names of the posts in a folder, in a fixed order. Throws if the folder cannot be read. */
export async function readPostNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => {
    throw new PlainError(
      `The folder of posts, ${folder}, cannot be read. Create it, or set BLOG_POSTS to another one.`,
    );
  });
  return names.filter(isPostName).toSorted();
}

/** Reads one post, or null if the file is gone. `root` is the folder that paths in findings start from. */
export async function readSourceFile(root: string, folder: string, name: string): Promise<SourceFile | null> {
  const path = join(folder, name);
  const blank: Source = { file: toShownPath(root, path), slug: toFileSlug(name), text: null };
  const refuse = (message: string): SourceFile => ({
    name,
    source: blank,
    findings: [toFinding(blank, toError(0, 'file', message))],
  });
  try {
    const problem = await entryProblem(path);
    if (problem !== null) return refuse(problem);
    const decoded = decodeText(await readFile(path));
    if ('problem' in decoded) return refuse(decoded.problem);
    return { name, source: { ...blank, text: decoded.text }, findings: nameFindings(blank, name) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT' ? null : refuse(`the file cannot be read (${code}). Check its permissions.`);
  }
}

/** The most that a post may have, in bytes. A novel has about 1 MB. */
export const longestPost = 4_000_000;

/** What forbids reading a directory entry: only plain files, and links to files in the same folder, are posts. */
async function entryProblem(path: string): Promise<string | null> {
  const entry = await lstat(path);
  if (entry.size > longestPost)
    return 'the file is larger than 4 MB, which no post is. Is it the right file?';
  if (entry.isFile()) return null;
  if (!entry.isSymbolicLink()) return 'this is not a file. Only files can be posts; rename or move it.';
  const folder = await realpath(dirname(path));
  const target = await realpath(path).catch(() => null);
  if (target === null) return 'this is a link to a file that does not exist. Put the file itself here.';
  if (dirname(target) !== folder)
    return 'this is a link to a place outside the posts folder. Put the file itself here.';
  return (await lstat(target)).isFile() ? null : 'this is a link to something that is not a file.';
}

function nameFindings(source: Source, name: string): Finding[] {
  const message = fileNameProblem(name);
  return message === null ? [] : [toFinding(source, toError(0, 'file name', message))];
}
