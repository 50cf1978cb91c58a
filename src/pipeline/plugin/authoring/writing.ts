import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  DeskAnswer,
  DeskRequest,
  FieldRequest,
  GoBackRequest,
  MendRequest,
  NewPostRequest,
} from '../../../model/desk.ts';
import type { Mend } from '../../../model/finding.ts';
import { PlainError } from '../../files/plainError.ts';
import { editField } from '../../frontMatter/fieldEdit.ts';
import { isFieldName } from '../../frontMatter/schema.ts';
import { toHabits, toNewPost } from '../../posts/newPost.ts';
import type { SourcePost } from '../../posts/sourcePost.ts';
import { decodeText } from '../../sources/encoding.ts';
import { splice } from '../../sources/splice.ts';
import { valueOf } from './aboutPost.ts';
import type { KeptVersions } from './keptVersions.ts';
import { type PostFile, readPostFile, replaceFile, versionOf } from './postFile.ts';

/** What the desk writes with. */
export interface Desk {
  /** The folder of posts. */
  posts: string;
  versions: KeptVersions;
  readToday: () => string;
  readSourcePosts: () => Promise<readonly SourcePost[]>;
}

/** Writes what the desk asks for, or says why not. */
export async function toWritten(desk: Desk, asked: DeskRequest): Promise<DeskAnswer> {
  if (asked.kind === 'new') return begin(desk, asked);
  const file = await readPostFile(desk.posts, asked.slug);
  if ('problem' in file) return file;
  if (asked.kind === 'field') return writeField(desk, file, asked);
  if (file.version !== asked.version) return { problem: changedMeanwhile(file.name) };
  return asked.kind === 'mend' ? writeMend(desk, file, asked) : goBack(desk, file, asked);
}

function changedMeanwhile(name: string): string {
  return `${name} has been changed meanwhile, so it was left as it is. Look at it, and try again.`;
}

async function writeMend(
  { versions }: Desk,
  file: PostFile,
  { slug, mend }: Omit<MendRequest, 'kind' | 'version'>,
): Promise<DeskAnswer> {
  const changed = splice(file.bytes, mend);
  return changed === null
    ? { problem: changedMeanwhile(file.name) }
    : put(versions, file, slug, changed, mend);
}

/** Both versions are kept: the one before is not only in the file. */
async function put(
  versions: KeptVersions,
  { path, mode }: PostFile,
  slug: string,
  contents: Buffer,
  mend: Mend | null,
): Promise<DeskAnswer> {
  await versions.keep([path]);
  await replaceFile(path, contents, mode);
  return { slug, version: versionOf(contents), mend };
}

async function writeField(
  desk: Desk,
  file: PostFile,
  { slug, name, was, now }: FieldRequest,
): Promise<DeskAnswer> {
  const decoded = decodeText(file.bytes);
  if ('problem' in decoded) return decoded;
  if (!isFieldName(name)) return { problem: `There is no field "${name}".` };
  const present = valueOf(decoded.text, name);
  if (JSON.stringify(present) !== JSON.stringify(was)) {
    const found = present === null ? 'is not there' : `says ${JSON.stringify(present)}`;
    const yours = now === null ? 'You had taken it away.' : `You had written ${JSON.stringify(now)}.`;
    return { problem: `The file ${found} now, so it was left as it is. ${yours}` };
  }
  const edit = editField(decoded.text, name, now);
  return 'problem' in edit ? edit : writeMend(desk, file, { slug, mend: edit.mend });
}

async function goBack({ versions }: Desk, file: PostFile, { slug, id }: GoBackRequest): Promise<DeskAnswer> {
  const bytes = await versions.read(slug, id);
  return bytes === null
    ? { problem: 'This version is no longer kept.' }
    : put(versions, file, slug, bytes, null);
}

async function begin(
  { posts, readToday, readSourcePosts }: Desk,
  asked: NewPostRequest,
): Promise<DeskAnswer> {
  try {
    const { slug, text } = toNewPost(asked.title, readToday(), toHabits(await readSourcePosts()), asked.slug);
    const contents = Buffer.from(text);
    await writeFile(join(posts, `${slug}.md`), contents, { flag: 'wx' });
    return { slug, version: versionOf(contents), mend: null };
  } catch (error) {
    if (error instanceof PlainError) return { problem: error.message };
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return { problem: `There is a post with this address already. Choose another one.` };
    throw error;
  }
}
