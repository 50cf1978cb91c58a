import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolders } from '../../src/pipeline/blog.ts';
import { nearestFile } from '../../src/pipeline/files/nearestFile.ts';
import { findNamedFiles } from '../../src/pipeline/images/namedFiles.ts';
import { readPublicFiles } from '../../src/pipeline/images/publicFiles.ts';
import { settleVisibility } from '../../src/pipeline/posts/visibility.ts';
import { blogFolder, post, preview, published } from './blogFolder.ts';

/** What would not be published of some files, given the posts. Links are given as `name -> file`. */
async function unpublishedImagesOf(
  posts: Record<string, string>,
  files: readonly string[],
  rule = published,
): Promise<string[]> {
  const folders = await blogFolder(posts);
  for (const one of files) {
    const [name = '', target] = one.split(' -> ');
    const path = join(folders.publicDir, name);
    await mkdir(dirname(path), { recursive: true });
    await (target === undefined ? writeFile(path, name) : symlink(join(folders.publicDir, target), path));
  }
  const { sourcePosts, library } = await readFolders(folders);
  const { unpublishedImages } = findNamedFiles(settleVisibility(sourcePosts, rule), library);
  return unpublishedImages.map(({ path }) => path).toSorted();
}

const draft = (body: string, fields = {}) => ({ 'd.md': post({ draft: 'true', ...fields }, body) });

describe('The folder of the posts’ pictures', () => {
  it('is published as far as public posts name what is in it', async () => {
    const files = ['cover', 'text', 'linked', 'draft', 'later', 'unused', 'both'].map(
      (name) => `images/blog/${name}.png`,
    );
    const posts = {
      'a.md': post(
        { cover: '/images/blog/cover.png' },
        '![x](/images/blog/text.png) [x](/images/blog/linked.png) ![x](/images/blog/both.png)',
      ),
      ...draft('![x](/images/blog/both.png)', { cover: '/images/blog/draft.png' }),
      'l.md': post({ date: '2026-06-02' }, '![x](/images/blog/later.png)'),
      'u.md': '---\ndraft: true\ntitle: Half a th\n---\n',
    };
    const left = ['draft', 'later', 'unused'].map((name) => `/images/blog/${name}.png`);
    expect(await unpublishedImagesOf(posts, files)).toEqual(left);
    // In the preview nothing is hidden, and nothing is published.
    expect(await unpublishedImagesOf(posts, files, preview)).toEqual(['/images/blog/unused.png']);
  });

  it('is known by any name', async () => {
    const files = [
      'images/blog/secret.png',
      'Images/Blog/other.png',
      'pics/alias.png -> images/blog/secret.png',
      'images/blog/notes.xmp',
    ];
    expect(await unpublishedImagesOf({ 'a.md': post() }, files)).toEqual([
      '/Images/Blog/other.png',
      '/images/blog/notes.xmp',
      '/images/blog/secret.png',
      '/pics/alias.png',
    ]);
  });

  it('gives what a public post names, however it writes the name', async () => {
    const names = [
      'my photo.png',
      'a#b.png',
      '50%.png',
      'caf\u00e9.png',
      'e\u0301.png',
      'one+two.png',
      'one two.png',
    ];
    const urls = ['my%20photo.png', 'a#b.png', '50%.png', 'cafe\u0301.png?v=2', '%C3%A9.png', 'one+two.png'];
    const body = urls.map((url) => `![x](/images/blog/${url})`).join('\n\n');
    expect(
      await unpublishedImagesOf(
        { 'a.md': post({}, body) },
        names.map((name) => `images/blog/${name}`),
      ),
    ).toEqual(['/images/blog/one two.png']);
  });

  it('gives what a public post names by a link on disk, under both names', async () => {
    const files = ['images/blog/a.png', 'pics/alias.png -> images/blog/a.png'];
    expect(await unpublishedImagesOf({ 'a.md': post({}, '![x](/pics/alias.png)') }, files)).toEqual([]);
  });
});

describe('The file that was probably meant', () => {
  const files = ['/other/a.png', '/images/sub/A.png', '/images/sub/b.png', '/images/one-two.jpg'];

  it.each([
    ['/images/SUB/a.png', '/images/sub/A.png'],
    ['/images/a.png', '/other/a.png'],
    ['images/sub/b.png', '/images/sub/b.png'],
    ['../public/images/sub/b.png', '/images/sub/b.png'],
    ['/images/one two.jpg', '/images/one-two.jpg'],
    ['/quite/different.gif', null],
  ])('by %s', (path, file) => {
    expect(nearestFile(path, files)).toBe(file);
  });
});

describe('A link on disk to a folder', () => {
  it('is no file', async () => {
    const folders = await blogFolder({}, ['images/a.png']);
    await symlink(join(folders.publicDir, 'images'), join(folders.publicDir, 'more'));
    expect((await readPublicFiles(folders.publicDir)).map(({ path }) => path)).toEqual(['/images/a.png']);
  });
});

describe('Other folders', () => {
  it('are published, but for the pictures that only unpublished posts name', async () => {
    const files = [
      'logo.svg',
      'files/form.pdf',
      'pics/draft.png',
      'pics/Large.JPG',
      'pics/shared.png',
      'pics/one two.png',
    ];
    const posts = {
      'a.md': post({}, '![x](/pics/shared.png)'),
      ...draft(
        '![x](/pics/draft.png) [x](/pics/large.jpg) ![x](/pics/shared.png) ![x](/pics/one+two.png) [x](/files/form.pdf)',
      ),
    };
    expect(await unpublishedImagesOf(posts, files)).toEqual([
      '/pics/Large.JPG',
      '/pics/draft.png',
      '/pics/one two.png',
    ]);
  });

  it('do not give such a picture by another name', async () => {
    const files = ['pics/real.png', 'pics/alias.png -> pics/real.png', 'pics/third.png -> pics/real.png'];
    expect(await unpublishedImagesOf(draft('![x](/pics/alias.png)'), files)).toEqual([
      '/pics/alias.png',
      '/pics/real.png',
      '/pics/third.png',
    ]);
  });
});
