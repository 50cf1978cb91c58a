import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { corpusPost, coverPath, type Length } from './corpus/post.ts';

/** A blog to measure with. */
export interface Corpus {
  /** The folder of posts, for BLOG_POSTS. */
  posts: string;
  /** The folder of public files. */
  publicDir: string;
  /** Newest first. */
  slugs: string[];
}

/**
 * Writes `count` posts, all different, and the picture that they show. The same `seed` and number always give the same
 * post, however many there are.
 */
export async function writeCorpus(
  dir: string,
  count: number,
  seed: number,
  length: Length = 'full',
): Promise<Corpus> {
  const corpus = { posts: join(dir, 'posts'), publicDir: join(dir, 'public') };
  await mkdir(corpus.posts, { recursive: true });
  await writeCover(corpus.publicDir);
  const slugs: string[] = [];
  for (let number = 0; number < count; number++) {
    const { slug, text } = corpusPost(number, seed, length);
    await writeFile(join(corpus.posts, `${slug}.md`), text);
    slugs.push(slug);
  }
  return { ...corpus, slugs };
}

/** Adds a post of at least `bytes` to a corpus, and returns its slug. */
export async function writeLongPost(corpus: Corpus, bytes: number, seed: number): Promise<string> {
  const { slug, text } = corpusPost(corpus.slugs.length, seed, bytes);
  await writeFile(join(corpus.posts, `${slug}.md`), text);
  return slug;
}

async function writeCover(publicDir: string): Promise<void> {
  const file = join(publicDir, coverPath);
  await mkdir(dirname(file), { recursive: true });
  const background = { r: 214, g: 196, b: 188 };
  await sharp({ create: { width: 1200, height: 675, channels: 3, background } })
    .png()
    .toFile(file);
}
