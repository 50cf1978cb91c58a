import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBlog } from '../../src/pipeline/blog.ts';
import type { Folders } from '../../src/pipeline/files/folders.ts';
import { parsePost } from '../../src/pipeline/posts/parsedPost.ts';
import { blogFolder, findingsOf, indexOf, post, postOf, published, writtenBy } from './blogFolder.ts';

async function cachedFolder(posts: Record<string, string>): Promise<Folders & { cache: string }> {
  const folders = await blogFolder(posts, ['images/a.png']);
  return { ...folders, cache: join(folders.root, 'cache') };
}

/** Changes what is kept of the only post, without anybody's knowledge. */
async function tamper(folder: string, change: (kept: string) => string): Promise<void> {
  const [name = ''] = await readdir(folder);
  await writeFile(join(folder, name), change(await readFile(join(folder, name), 'utf8')));
}

describe('The cache', () => {
  it('is asked before a post is parsed', async () => {
    const folders = await cachedFolder({ 'x.md': post() });
    await readBlog(folders, published);
    await tamper(folders.cache, (kept) => kept.replace('"title":"A Post"', '"title":"From the cache"'));
    expect(postOf(await readBlog(folders, published), 'x').title).toBe('From the cache');
  });

  it('gives nothing for a post that has changed, or for other code', async () => {
    const folders = await cachedFolder({ 'x.md': post() });
    await readBlog(folders, published);
    await tamper(folders.cache, (kept) => kept.replace('"title":"A Post"', '"title":"Stale"'));
    await writeFile(join(folders.posts, 'x.md'), post({ excerpt: 'Other.' }));
    expect(postOf(await readBlog(folders, published), 'x').title).toBe('A Post');
    await tamper(folders.cache, (kept) => kept.replace(/"key":"./, '"key":"!').replace('A Post', 'Stale'));
    expect(postOf(await readBlog(folders, published), 'x').title).toBe('A Post');
  });

  it('is overlooked when it is damaged', async () => {
    const folders = await cachedFolder({ 'x.md': post() });
    const first = await readBlog(folders, published);
    await tamper(folders.cache, (kept) => kept.slice(0, 50));
    expect(writtenBy(await readBlog(folders, published))).toEqual(writtenBy(first));
  });

  it('knows nothing of other posts and of pictures: these are looked at each time', async () => {
    const folders = await cachedFolder({
      'x.md': post({ cover: '/images/a.png', coverAlt: 'A leaf' }, '[y](/blog/y)'),
      'y.md': post(),
    });
    expect(findingsOf(await readBlog(folders, published))).toEqual([]);
    await rm(join(folders.posts, 'y.md'));
    await rm(join(folders.publicDir, 'images/a.png'));
    expect(findingsOf(await readBlog(folders, published))).toEqual([
      'should posts/x.md:7:8 cover: no such file: public/images/a.png. A drawn cover is shown instead.',
      'should posts/x.md:11:1 link: "/blog/y" leads to no post.',
    ]);
  });

  it('keeps a parsed as it is', () => {
    const text = post(
      { tags: '[PRP]', cover: '/a.png' },
      '# A Post\n\n![a](/a.png)\n\n## Two\n\n<b>\n\n[x](y)',
    );
    const parsed = parsePost({ file: 'posts/x.md', slug: 'x', text });
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  });
});

describe('Many posts', () => {
  it('are understood on several threads as they would be on one', async () => {
    const sources = Array.from({ length: 60 }, (_, index): [string, string] => [
      `post-${String(index).padStart(2, '0')}.md`,
      post({ title: `Post ${index}` }, `## Part ${index}`),
    ]);
    const blog = await readBlog(await blogFolder(Object.fromEntries(sources)), published);
    const some = await readBlog(await blogFolder(Object.fromEntries(sources.slice(0, 40))), published);
    expect(findingsOf(blog)).toEqual([]);
    expect(indexOf(blog).posts.map(({ title }) => title)).toEqual(sources.map((_, index) => `Post ${index}`));
    expect(postOf(blog, 'post-20')).toEqual(postOf(some, 'post-20'));
  });
});
