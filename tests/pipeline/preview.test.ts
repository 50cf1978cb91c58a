import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Folders } from '../../src/pipeline/files/folders.ts';
import { openPreview } from '../../src/pipeline/preview.ts';
import { blogFolder, findingsOf, indexOf, post, postOf, today, writePicture } from './blogFolder.ts';

async function previewOf(posts: Record<string, string>) {
  const folders = await blogFolder(posts);
  const preview = await openPreview(folders, () => today);
  await preview.blog();
  return { folders, preview };
}

async function save({ posts }: Folders, name: string, text: string): Promise<string> {
  const path = join(posts, name);
  await writeFile(path, text);
  return path;
}

describe('While posts are written', () => {
  it('a saved post is new, and so is what its neighbours say of it; the others stay', async () => {
    const { folders, preview } = await previewOf({
      'a.md': post({ date: '2026-01-03' }),
      'b.md': post({ date: '2026-01-02' }),
      'c.md': post({ date: '2026-01-01', category: 'Other' }),
    });
    const text = await save(folders, 'a.md', post({ date: '2026-01-03' }, 'New words.'));
    expect((await preview.update([text])).slugs).toEqual(['a']);
    const title = await save(folders, 'a.md', post({ title: 'New', date: '2026-01-03' }));
    expect((await preview.update([title])).slugs.toSorted()).toEqual(['a', 'b']);
    expect(postOf(await preview.blog(), 'b').next?.title).toBe('New');
  });

  it('posts that are added, renamed or deleted come and go', async () => {
    const { folders, preview } = await previewOf({ 'a.md': post() });
    const b = await save(folders, 'b.md', post({ title: 'B' }));
    expect((await preview.update([b])).slugs.toSorted()).toEqual(['a', 'b']);
    const c = join(folders.posts, 'c.md');
    await rename(b, c);
    await preview.update([b, c]);
    expect(indexOf(await preview.blog()).posts.map(({ slug }) => slug)).toEqual(['a', 'c']);
    await rm(c);
    await preview.update([c]);
    expect(indexOf(await preview.blog()).posts.map(({ slug }) => slug)).toEqual(['a']);
  });

  it('a broken post is reported and gone until it is mended, and takes no other with it', async () => {
    const { folders, preview } = await previewOf({ 'a.md': post(), 'b.md': post() });
    const path = await save(folders, 'a.md', post({ date: 'soon' }));
    const { slugs, reports } = await preview.update([path]);
    expect(slugs).toContain('a');
    expect(reports.map(({ file }) => file)).toEqual(['posts/a.md']);
    expect(indexOf(await preview.blog()).posts.map(({ slug }) => slug)).toEqual(['b']);
    expect(findingsOf(await preview.blog())).toHaveLength(1);
    await save(folders, 'a.md', post());
    expect((await preview.update([path])).reports).toMatchObject([{ slug: 'a', findings: [] }]);
    expect(indexOf(await preview.blog()).posts).toHaveLength(2);
  });

  it('a picture that appears is shown', async () => {
    const { folders, preview } = await previewOf({ 'a.md': post({}, '![a](/images/a.png)') });
    expect(postOf(await preview.blog(), 'a').pictures['/images/a.png']).toBeNull();
    const path = join(folders.publicDir, 'images/a.png');
    await writePicture(path);
    expect((await preview.update([path])).slugs).toEqual(['a']);
    expect(postOf(await preview.blog(), 'a').pictures['/images/a.png']).toMatchObject({ width: 40 });
  });

  it('a post is public from its day on, without a restart', async () => {
    const folders = await blogFolder({ 'a.md': post({ date: '2026-06-02' }) });
    let day = '2026-06-01';
    const preview = await openPreview(folders, () => day);
    expect(postOf(await preview.blog(), 'a').unpublished).toBe('scheduled');
    day = '2026-06-02';
    expect(postOf(await preview.blog(), 'a').unpublished).toBeUndefined();
  });

  it('a folder that is not there is named', async () => {
    const folders = { ...(await blogFolder({})), posts: '/no/such/folder' };
    await expect(openPreview(folders, () => today)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: The folder of posts, /no/such/folder, cannot be read. Create it, or set BLOG_POSTS to another one.]`,
    );
  });
});
