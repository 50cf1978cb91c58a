import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll } from 'vitest';
import { findingLine } from '../../src/model/finding.ts';
import type { Post } from '../../src/model/post.ts';
import type { PostIndex } from '../../src/model/postIndex.ts';
import { indexDataPath, postDataPath } from '../../src/model/urls.ts';
import { readBlog, type Blog } from '../../src/pipeline/blog.ts';
import type { Folders } from '../../src/pipeline/files/folders.ts';
import type { VisibilityRule } from '../../src/pipeline/posts/sourcePost.ts';

/** The day on which tests take place. */
export const today = '2026-06-01';
export const published: VisibilityRule = { today, withUnpublished: false };
export const preview: VisibilityRule = { today, withUnpublished: true };

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true, force: true }))));

type Files = Record<string, string | Uint8Array>;

/** A project of its own, with some posts, that is gone after the tests. */
export async function blogFolder(posts: Files, pictures: readonly string[] = []): Promise<Folders> {
  const root = await mkdtemp(join(tmpdir(), 'blog-'));
  roots.push(root);
  const folders = { root, posts: join(root, 'posts'), publicDir: join(root, 'public'), cache: null };
  await mkdir(folders.posts);
  await mkdir(folders.publicDir);
  let isTaken = false;
  for (const [name, contents] of Object.entries(posts)) {
    await writeFile(join(folders.posts, name), isTaken ? titledApart(contents, name) : contents);
    isTaken ||= titledApart(contents, name) !== contents;
  }
  for (const path of pictures) await writePicture(join(folders.publicDir, path));
  return folders;
}

/** A post whose title nobody chose has one of its own: authors are told of titles that stand twice. */
function titledApart(contents: string | Uint8Array, name: string): string | Uint8Array {
  return typeof contents === 'string'
    ? contents.replace(/^title: A Post$/m, `title: A Post in ${name}`)
    : contents;
}

/** Writes a picture of 40 × 30. */
export async function writePicture(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await sharp({ create: { width: 40, height: 30, channels: 3, background: '#ccc' } }).toFile(path);
}

/** Makes the blog of some posts. */
export async function blogOf(
  posts: Files,
  rule = published,
  pictures: readonly string[] = [],
): Promise<Blog> {
  return readBlog(await blogFolder(posts, pictures), rule);
}

/** All that a blog's outputs are, as values that can be compared. */
export function writtenBy({ outputs: { searchFiles, ...outputs } }: Blog) {
  return { ...outputs, search: searchFiles() };
}

/** A post's source. Fields replace the usual ones; `undefined` leaves one out. */
export function post(fields: Record<string, string | undefined> = {}, body = 'Some words.'): string {
  const usual = {
    title: 'A Post',
    excerpt: 'About it.',
    date: '2026-02-25',
    category: 'Guides',
    author: 'Ann Lee',
  };
  const lines = Object.entries({ ...usual, ...fields }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Findings as the terminal begins them. */
export function findingsOf({ reports }: Blog): string[] {
  return reports.flatMap(({ findings }) =>
    findings.map((finding) => `${finding.level} ${findingLine(finding)}`),
  );
}

/** The index that a browser would load. */
export function indexOf({ outputs }: Blog): PostIndex {
  return JSON.parse(outputs.files.get(indexDataPath) ?? 'null');
}

/** A post that a browser would load. */
export function postOf(blog: Blog, slug: string): Post {
  const summary = indexOf(blog).posts.find((each) => each.slug === slug);
  if (summary === undefined) throw new Error(`The blog has no ${slug}.`);
  return JSON.parse(blog.outputs.files.get(postDataPath(summary)) ?? 'null');
}
