import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { shortName } from '../../src/model/shortName.ts';
import { buildPlugin } from '../../src/pipeline/plugin/build.ts';
import { toNewPost } from '../../src/pipeline/posts/newPost.ts';
import { longestName } from '../../src/pipeline/sources/nameLength.ts';
import { blogFolder, blogOf, findingsOf, indexOf, post, today } from './blogFolder.ts';

const shell = '<!doctype html><html><head></head><body><div id="root"></div></body></html>';

/** Names that just fit, in letters of one byte and of three. */
const fitting = [
  'a'.repeat(longestName),
  '肌'.repeat(Math.floor(longestName / 3)),
  'wort-'.repeat(43) + 'ende',
];

/** Names that do not, with what is proposed instead. */
const tooLong: [name: string, bytes: number, instead: string][] = [
  ['a'.repeat(longestName + 1), longestName + 1, 'a'.repeat(60)],
  ['a'.repeat(240), 240, 'a'.repeat(60)],
  ['肌'.repeat(79), 237, '肌'.repeat(60)],
  ['𠮷'.repeat(60), 240, '𠮷'.repeat(58)],
  ['what-to-expect-'.repeat(16) + 'end', 243, 'what-to-expect-what-to-expect-what-to-expect-what-to-expect'],
];

const told = (name: string, bytes: number, instead: string) =>
  `"${name.slice(0, 30)}…" is too long for the name of a file: it takes ${bytes} bytes, and at most 235 fit ` +
  `(an English letter takes one, others two to four). Shorten it, for example to "${instead}".`;

describe('A name that is too long for a file', () => {
  it.each(tooLong)(
    'is refused as that of a post, and the proposal is taken',
    async (name, bytes, instead) => {
      expect(findingsOf(await blogOf({ [`${name}.md`]: post() }))).toEqual([
        `error posts/${name}.md:1:1 file name: ${told(name, bytes, instead)}`,
      ]);
      expect(findingsOf(await blogOf({ [`${instead}.md`]: post() }))).toEqual([]);
    },
  );

  it.each(tooLong)('is refused as an alias, a category and a tag', async (name, bytes, instead) => {
    const fields = { category: name, tags: `[Short, ${name}]`, aliases: `[short, ${name}]` };
    expect(findingsOf(await blogOf({ 'x.md': post(fields) }))).toEqual([
      expect.stringMatching(/^error posts\/x\.md:5:11 category: /),
      expect.stringMatching(/^error posts\/x\.md:7:15 tags: /),
      expect.stringMatching(/^error posts\/x\.md:8:18 aliases: /),
    ]);
    for (const finding of findingsOf(await blogOf({ 'x.md': post(fields) }))) {
      expect(finding).toContain(told(name, bytes, instead));
    }
    const short = { category: instead, tags: `[Short, ${instead}]`, aliases: `[short, ${instead}]` };
    const blog = await blogOf({ 'x.md': post(short) });
    expect(indexOf(blog).posts).toHaveLength(1);
  });

  it('is counted as the file has it: a category by its slug, however it is written', async () => {
    const long = `${'É '.repeat(117)}EE`;
    const blog = await blogOf({ 'x.md': post({ category: `"${long}"` }) });
    expect(findingsOf(blog)).toEqual([expect.stringContaining('it takes 236 bytes')]);
    expect(findingsOf(await blogOf({ 'x.md': post({ category: `"${long.slice(2)}"` }) }))).toEqual([]);
  });
});

describe('A build', () => {
  async function build(posts: Record<string, string>, publicFiles: Record<string, string> = {}) {
    vi.stubEnv('NODE_ENV', 'production');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { root, publicDir } = await blogFolder(posts);
    await writeFile(join(root, 'index.html'), shell);
    for (const [name, text] of Object.entries(publicFiles)) await writeFile(join(publicDir, name), text);
    const builder = await createBuilder({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [buildPlugin({ posts: 'posts' })],
    });
    return { root, done: builder.buildApp() };
  }

  it('writes every file of names that just fit, and of pictures with the longest names there are', async () => {
    const posts = fitting.map((name, number): [string, string] => [
      `${name}.md`,
      post({ category: name, tags: `[${fitting[(number + 1) % fitting.length]}]` }, 'Words. '.repeat(300)),
    ]);
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><!--${'x'.repeat(2000)}--></svg>`;
    const picture = `${'p'.repeat(251)}.svg`;
    const withPicture = post({ aliases: `[${'b'.repeat(longestName)}]` }, `![A drawing](/${picture})`);
    const { root, done } = await build(
      { ...Object.fromEntries(posts), 'short.md': withPicture },
      { [picture]: drawing },
    );
    await done;
    const files = await readdir(join(root, 'dist/blog'));
    for (const name of fitting) expect(files).toContain(`${name.normalize('NFC')}.html.br`);
    expect(await readdir(join(root, 'dist'))).toContain(picture);
  });

  it('with one that does not fit writes nothing', async () => {
    const { root, done } = await build({ [`${'a'.repeat(240)}.md`]: post(), 'x.md': post() });
    await expect(done).rejects.toThrow('Nothing was built: 1 error in 1 file, listed above.');
    expect(await readdir(root)).not.toContain('dist');
  });
});

describe('A new post with a long title', () => {
  const habits = { categories: [], author: 'Ann Lee' };

  it.each([
    ['What to expect '.repeat(20), 'what-to-expect-what-to-expect-what-to-expect-what-to-expect'],
    ['x'.repeat(300), 'x'.repeat(60)],
    ['肌の手入れ'.repeat(40), '肌の手入れ'.repeat(12)],
    ['Short enough', 'short-enough'],
  ])('has a name of at most 60 letters', async (title, slug) => {
    const made = toNewPost(title, today, habits);
    expect(made.slug).toBe(slug);
    expect(findingsOf(await blogOf({ [`${slug}.md`]: made.text }))).toEqual([]);
  });

  it('never ends inside a letter or a word', () => {
    expect(shortName(`${'a'.repeat(59)}-bc`)).toBe('a'.repeat(59));
    expect(shortName(`${'a'.repeat(60)}-bc`)).toBe('a'.repeat(60));
    expect(shortName(`${'a'.repeat(55)}-bcdefgh`)).toBe('a'.repeat(55));
    expect(shortName('क्षि'.repeat(70))).toBe('क्षि'.repeat(19));
  });
});
