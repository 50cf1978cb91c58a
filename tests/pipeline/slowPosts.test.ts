import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readBlog } from '../../src/pipeline/blog.ts';
import type { Folders } from '../../src/pipeline/files/folders.ts';
import { openWorkerPool } from '../../src/pipeline/files/workerPool.ts';
import { openWorkerThread, Unanswered } from '../../src/pipeline/files/workerThread.ts';
import { parsePost, refusePost } from '../../src/pipeline/posts/parsedPost.ts';
import { openParsedPostCache } from '../../src/pipeline/posts/parsedPostCache.ts';
import type { ParseThreads } from '../../src/pipeline/posts/parsedPosts.ts';
import { readAllSourcePosts } from '../../src/pipeline/posts/sourcePosts.ts';
import { openPreview } from '../../src/pipeline/preview.ts';
import { blogFolder, findingsOf, indexOf, post, postOf, preview, published, today } from './blogFolder.ts';

type Answer = ReturnType<ParseThreads['ask']>;

/** Threads on which a post with the word "endless" gets `answer`; what they were asked. */
function threadsWith(answer: (onLate: () => void) => Answer) {
  const asked: string[] = [];
  const threads: ParseThreads = {
    ask: async ({ source, problem }, { onLate = () => {} } = {}) => {
      asked.push(source.slug);
      await Promise.resolve();
      if (problem !== undefined) return refusePost(source, problem);
      return source.text?.includes('endless') ? answer(onLate) : parsePost(source);
    },
    warm: () => {},
    rest: async () => {},
  };
  return { threads, asked };
}

const givenUp = async (): Answer => {
  throw new Unanswered('time', 'too long');
};

describe('A post that is given up', () => {
  it.each([
    ['time', 'reading it took more than 3 seconds'],
    ['memory', 'reading it took too much memory'],
    ['failure', 'reading it failed (Error: Oh)'],
  ] as const)('for %s is an error of its own; all others are read', async (reason, told) => {
    const folders = await blogFolder({ 'a.md': post({}, 'An endless\n\nstory.'), 'b.md': post() });
    const { threads } = threadsWith(async () => {
      throw new Unanswered(reason, 'Error: Oh');
    });
    const blog = await readBlog(folders, published, { seconds: 3, threads });
    expect(findingsOf(blog)).toEqual([
      `error posts/a.md:8:1 body: the post was given up: ${told}. Divide or shorten it.`,
    ]);
    expect(indexOf(blog).posts.map(({ slug }) => slug)).toEqual(['b']);
  });

  it('is named with what most likely is the reason', async () => {
    const folders = await blogFolder({ 'a.md': post({}, `endless\n\n${'_a*'.repeat(1000)}`) });
    const { threads } = threadsWith(givenUp);
    expect(findingsOf(await readBlog(folders, published, { seconds: 2, threads }))[0]).toMatch(
      /^error posts\/a\.md:11:1 body: .* 2 seconds\. The likely reason: this paragraph has 2,000 asterisks/,
    );
  });

  it('is still a draft, if it is one', async () => {
    const folders = await blogFolder({ 'a.md': post({ draft: 'true' }, 'endless'), 'b.md': post() });
    const { threads } = threadsWith(givenUp);
    expect(findingsOf(await readBlog(folders, published, { seconds: 2, threads }))).toEqual([]);
    expect(findingsOf(await readBlog(folders, preview, { seconds: 2, threads }))).toHaveLength(1);
  });

  it('is an error even if not a word of it can be understood', async () => {
    const folders = await blogFolder({ 'a.md': post() });
    const threads = { ...threadsWith(givenUp).threads, ask: givenUp };
    expect(findingsOf(await readBlog(folders, published, { seconds: 2, threads }))).toEqual([
      'error posts/a.md:1:1 file: the post was given up: reading it took more than 2 seconds. Simplify it, or report this to the developers.',
    ]);
  });

  it('is not tried again as long as its text is the same, but another time it is', async () => {
    const folders = { ...(await blogFolder({ 'a.md': post({}, 'endless') })), cache: null };
    const withCache: Folders = { ...folders, cache: join(folders.root, 'cache') };
    const { threads, asked } = threadsWith(givenUp);
    const cache = await openParsedPostCache(withCache.cache);
    const read = () => readAllSourcePosts(withCache, cache, { seconds: 2, threads });
    const first = await read();
    expect(await read()).toEqual(first);
    expect(asked).toEqual(['a', 'a']);
    await writeFile(join(folders.posts, 'a.md'), post({}, 'endless now'));
    await read();
    expect(asked).toHaveLength(4);
    await readBlog(withCache, published, { seconds: 2, threads });
    expect(asked).toHaveLength(6);
  });

  it('ends the thread that it keeps busy, and that thread only', async () => {
    const script = `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ source, problem }) => {
        while (source.slug === 'a' && problem === undefined);
        const findings = problem === undefined ? [] : [{ level: 'error', file: source.file, line: 1, column: 1, subject: 'body', message: problem }];
        parentPort.postMessage({ matter: null, isDraft: false, places: {}, article: null, findings });
      });
      parentPort.postMessage('ready');`;
    const url = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
    const pool: ParseThreads = openWorkerPool(() => openWorkerThread(url), {
      most: 1,
      kept: 0,
      worth: 1,
    });
    // Even nothing at all takes longer than a millisecond on some machines.
    const threads: ParseThreads = {
      ...pool,
      ask: (question, patience) =>
        pool.ask(question, question.source.slug === 'a' && question.problem === undefined ? patience : {}),
    };
    const folders = await blogFolder({ 'a.md': post(), 'b.md': post() });
    const entries = await readAllSourcePosts(folders, await openParsedPostCache(null), {
      seconds: 0.001,
      threads,
    });
    expect(entries.get('a.md')?.parsed.findings).toMatchObject([{ message: /given up: reading it took/ }]);
    expect(entries.get('b.md')?.parsed.findings).toEqual([]);
  });
});

describe('Reading posts', () => {
  it('tells how far it is', async () => {
    const folders = await blogFolder({ 'a.md': post(), 'b.md': post({}, 'endless') });
    const onProgress = vi.fn<(read: number, all: number) => void>();
    await readBlog(folders, published, { seconds: 2, onProgress, threads: threadsWith(givenUp).threads });
    expect(onProgress.mock.calls).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('While a post takes long in the preview', () => {
  /** A preview of two posts, of which one is not read before `finish` is called. */
  async function slowPreview(posts: Record<string, string>) {
    let finish = () => {};
    const { threads } = threadsWith((onLate) => {
      onLate();
      return new Promise((_, reject) => {
        finish = () => reject(new Unanswered('time', 'too long'));
      });
    });
    const folders = await blogFolder(posts);
    let hear: (paths: readonly string[]) => void = () => {};
    const late = new Promise<readonly string[]>((resolve) => (hear = resolve));
    const open = await openPreview(folders, () => today, {
      reading: { seconds: 2, threads },
      onLate: (paths) => hear(paths),
    });
    await open.blog();
    return { folders, open, late, finish: () => finish() };
  }

  it('the others are there, and it says so; then it says why it is not', async () => {
    const { open, late, finish } = await slowPreview({ 'a.md': post({}, 'endless'), 'b.md': post() });
    expect(indexOf(await open.blog()).posts.map(({ slug }) => slug)).toEqual(['b']);
    expect(findingsOf(await open.blog())).toEqual([
      'error posts/a.md:1:1 file: reading the post takes unusually long. It is shown when it is read, or else why it is not.',
    ]);
    finish();
    const { slugs, reports } = await open.update(await late);
    expect(slugs).toContain('a');
    expect(reports).toMatchObject([{ findings: [{ subject: 'body', level: 'error' }] }]);
  });

  it('stays as it was before, and others can be saved', async () => {
    const { folders, open, late, finish } = await slowPreview({
      'a.md': post({}, 'Once.'),
      'b.md': post({}, 'Before.'),
    });
    const [a, b] = [join(folders.posts, 'a.md'), join(folders.posts, 'b.md')];
    await writeFile(a, post({}, 'endless'));
    await open.update([a]);
    await writeFile(b, post({}, 'After.'));
    await open.update([b]);
    expect(postOf(await open.blog(), 'a').body).toBe('Once.');
    expect(postOf(await open.blog(), 'b').body).toBe('After.');
    finish();
    await open.update(await late);
    expect(indexOf(await open.blog()).posts.map(({ slug }) => slug)).toEqual(['b']);
  });

  it('is taken in when it is read, even if nobody sees to it', async () => {
    const { threads } = threadsWith(async (onLate) => {
      onLate();
      return parsePost({ file: 'posts/a.md', slug: 'a', text: post({}, 'At last.') });
    });
    const folders = await blogFolder({ 'a.md': post({}, 'endless') });
    const open = await openPreview(folders, () => today, { reading: { seconds: 2, threads } });
    await vi.waitFor(async () => expect(indexOf(await open.blog()).posts).toHaveLength(1));
  });
});
