import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, writeCorpus, writeLongPost } from '../../bench/corpus.ts';
import { readBlog } from '../../src/pipeline/blog.ts';

const afterTheNewest = { today: '2026-03-01', withUnpublished: false };

describe('a generated corpus', () => {
  let dir: string;
  let corpus: Corpus;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'corpus-'));
    corpus = await writeCorpus(join(dir, 'twelve'), 12, 1);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('passes the check of the pipeline with nothing that must be mended, and is published whole', async () => {
    const { outputs, reports } = await readBlog({ root: dir, ...corpus, cache: null }, afterTheNewest);
    const findings = reports.flatMap((report) => report.findings);
    expect(findings.filter(({ level }) => level === 'error' || level === 'must')).toEqual([]);
    expect(outputs.index.posts.map(({ slug }) => slug).toSorted()).toEqual(corpus.slugs.toSorted());
  }, 30_000);

  it('has posts of the size of the sample', async () => {
    const texts = await readPosts(corpus);
    const sizes = texts.map((text) => text.length);
    const headings = texts.map((text) => text.match(/^#{2,4} /gm)?.length ?? 0);
    expect(Math.min(...sizes)).toBeGreaterThan(20_000);
    expect(Math.max(...sizes)).toBeLessThan(28_000);
    expect(Math.min(...headings)).toBeGreaterThanOrEqual(48);
    expect(Math.max(...headings)).toBeLessThanOrEqual(57);
  });

  it('has no two posts that share a paragraph of their own', async () => {
    const texts = await readPosts(corpus);
    const longLines = texts.flatMap((text) =>
      [...new Set(text.split('\n'))].filter((line) => line.length > 160),
    );
    expect(new Set(longLines).size).toBe(longLines.length);
  });

  it('is the same whenever the seed is, and each post the same in a corpus of any size', async () => {
    const fewer = await writeCorpus(join(dir, 'ten'), 10, 1);
    expect(await readPosts(fewer)).toEqual((await readPosts(corpus)).slice(0, 10));
    const other = await writeCorpus(join(dir, 'other'), 10, 2);
    expect(await readPosts(other)).not.toEqual(await readPosts(fewer));
  });

  it('takes in a post as long as one likes', async () => {
    const few = await writeCorpus(join(dir, 'long'), 2, 1, 'short');
    const slug = await writeLongPost(few, 300_000, 1);
    expect((await readFile(join(few.posts, `${slug}.md`))).length).toBeGreaterThan(300_000);
    expect(await readdir(few.posts)).toHaveLength(3);
  });
});

/** The posts' files, newest first. */
function readPosts({ posts, slugs }: Corpus): Promise<string[]> {
  return Promise.all(slugs.map((slug) => readFile(join(posts, `${slug}.md`), 'utf8')));
}
