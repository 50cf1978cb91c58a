import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { toNewPost } from '../../src/pipeline/posts/newPost.ts';
import { polishText } from '../../src/pipeline/typography/typesetting.ts';
import { blogFolder, blogOf, findingsOf, post, postOf, preview, today } from './blogFolder.ts';

const project = join(import.meta.dirname, '../..');

/** Runs a command of the project, as npm does. */
async function run(command: string, args: string[], posts: string) {
  const jiti = join(project, 'node_modules/jiti/lib/jiti-cli.mjs');
  const script = join(project, `src/pipeline/cli/${command}.ts`);
  const options = { cwd: project, env: { ...process.env, BLOG_POSTS: posts } };
  return promisify(execFile)(process.execPath, [jiti, script, ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

describe('A new post', () => {
  it.each(['Peels: what’s "new" #1 & 100 %?', 'Größe', '2026', '- no -'])(
    '"%s" is a valid draft',
    async (title) => {
      const { slug, text } = toNewPost(title, today, {
        categories: ['Aftercare', 'News'],
        author: 'Ann Lee',
      });
      const blog = await blogOf({ [`${slug}.md`]: text }, preview);
      // All that is said of it is what its author has still to write.
      const waits = /is what every new post begins with/;
      expect(findingsOf(blog)).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(waits)));
      expect(postOf(blog, slug)).toMatchObject({
        title: polishText(title),
        date: today,
        unpublished: 'draft',
        author: 'Ann Lee',
      });
    },
  );

  it('needs a title that makes an address', () => {
    const habits = { categories: [], author: 'Ann Lee' };
    expect(() => toNewPost('?!', today, habits)).toThrow('has neither letters nor digits');
    expect(() => toNewPost('Search', today, habits)).toThrow(
      '"search" is the name of a page of the blog itself',
    );
  });
});

describe('The commands', () => {
  it('begin a post without touching another one, and find no error in it', async () => {
    const { posts } = await blogFolder({ 'old.md': post({ category: 'Aftercare', author: 'Bea Orr' }) });
    const first = await run('newPost', ['Sun', 'and Skin'], posts);
    const text = await readFile(join(posts, 'sun-and-skin.md'), 'utf8');
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('shows it at /blog/sun-and-skin'),
    });
    expect(text).toContain('category: "Aftercare"');
    expect(text).toContain('author: "Bea Orr"');
    expect(await run('newPost', ['Sun and skin!'], posts)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('sun-and-skin.md is there already. Choose another title.'),
    });
    expect(await readFile(join(posts, 'sun-and-skin.md'), 'utf8')).toBe(text);
    expect(await run('check', [posts], '')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 posts without errors, drafts counted; 4 must in 1 file.'),
    });
  });

  it('fail with what is to be mended', async () => {
    const { posts } = await blogFolder({ 'x.md': post({ date: 'soon' }), 'y.md': post() });
    const { code, stdout } = await run('check', [], posts);
    expect(code).toBe(1);
    expect(stdout).toContain('x.md:4:7 date: found "soon", expected a day as year-month-day');
    expect(stdout).toContain('1 post without errors, drafts counted; 1 error in 1 file.');
  });
});
