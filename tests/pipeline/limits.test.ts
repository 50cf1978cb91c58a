import { describe, expect, it } from 'vitest';
import { findExcesses, likelyCause } from '../../src/pipeline/posts/limits/limits.ts';
import { readTimeLimit, timeLimitFor } from '../../src/pipeline/posts/limits/timeLimit.ts';
import { blogOf, findingsOf, indexOf, post, preview } from './blogFolder.ts';
import { pathological } from './pathologicalPosts.ts';

/** Bodies that take long only because they are long: the deadline is enough for them. */
const linear = new Set([
  'strikethrough ~~',
  'backticks',
  'open tags',
  'character references',
  'ampersands',
  'addresses www.',
  'addresses http://a',
  'addresses glued',
  'addresses with brackets',
  'emails a@',
  'emails a.b.c',
  'backslashes',
  'tags <div>',
  'tags <b> in text',
  'setext lines',
  'link definitions',
  'words in one line',
  'quotation marks',
  'headings',
  'headings of one name',
]);

/** These grow with the square of their size. */
const steep = /line by line|in a list|runs of backticks|few cells/;

describe('Before a post is parsed', () => {
  it.each(Object.entries(pathological).filter(([name]) => !linear.has(name)))(
    '%s in excess is found once',
    (name, body) => {
      const text = `Words.\n\n${body(steep.test(name) ? 600 : 20_000)}\n\nWords.`;
      expect(findExcesses(text)).toMatchObject([{ level: 'error', subject: 'body' }]);
    },
  );

  const told: [string, string, string][] = [
    [
      'emphasis',
      `Words.\n\n${'_a*'.repeat(2000)}`,
      '11:1 body: this paragraph has 4,000 asterisks, underscores or tildes that may begin or end emphasis, which takes too long to read. Divide or shorten it, put a backslash before each that is meant as it is, or write "```" on a line above and below it; up to 3,000 are read.',
    ],
    [
      'a list in a list',
      `Words.\n\n${pathological['a list in a list']?.(300)}`,
      '11:1 body: lists or quotes that begin here stand 300 deep in one another, which takes too long to read. Take some of them out of the others; up to 50 are read.',
    ],
    [
      'pictures in pictures',
      pathological['pictures in pictures']?.(1000) ?? '',
      '9:1 body: this paragraph has 1,998 square brackets that are open or stand in one another, which takes too long to read. Close or shorten them, put a backslash before each that is meant as it is, or write "```" on a line above and below the paragraph; up to 1,000 are read.',
    ],
    [
      'brackets',
      '[a]('.repeat(5001),
      '9:1 body: this paragraph has 10,002 square brackets, which takes too long to read. Divide or shorten it, or write "```" on a line above and below it; up to 10,000 are read.',
    ],
    [
      'a table',
      `Words.\n\n${pathological['a wide table']?.(501)}`,
      '11:1 body: this table has 501 columns, which takes too long to read. Divide it, or make it a picture; up to 500 are read.',
    ],
  ];

  it.each(told)('%s without end keeps it out, and its author is told where', async (_what, body, message) => {
    const blog = await blogOf({ 'x.md': post({}, body), 'y.md': post() });
    expect(findingsOf(blog)).toEqual([`error posts/x.md:${message}`]);
    expect(indexOf(blog).posts.map(({ slug }) => slug)).toEqual(['y']);
  });

  it('a draft with such a body stays a draft: nothing is said of it in public', async () => {
    const posts = { 'x.md': post({ draft: 'true' }, '> '.repeat(100)), 'y.md': post() };
    expect(findingsOf(await blogOf(posts))).toEqual([]);
    expect(findingsOf(await blogOf(posts, preview))).toHaveLength(1);
  });

  const honest: [string, string][] = [
    ['a table of 2,000 rows', `| a | b |\n|---|---|\n${'| **a** | *b* [c](/d) |\n'.repeat(2000)}`],
    ['1 MB of code', `\`\`\`c\n${'char *a = b[1]; // _x_ **y\n'.repeat(38_000)}\`\`\``],
    ['1 MB of indented code', '    char *a = b[1]; // _x_ **y\n'.repeat(36_000)],
    ['code in a list', `- a\n\n  ~~~\n${'  a**b _c [\n'.repeat(5000)}  ~~~\n\n- b`],
    ['3,000 link definitions', Array.from({ length: 3000 }, (_, n) => `[x${n}]: /a_b*_c\n`).join('')],
    ['10,000 items', '- some **words** and *more* [here](/a)\n'.repeat(10_000)],
    ['10,000 items without an empty line in a quote', '> 1. some **words**\n'.repeat(10_000)],
    ['1 MB of paragraphs', 'Some **words** with a [link](/a), `code*` and a note.\n\n'.repeat(20_000)],
    ['1,000 bold words in a paragraph', '**Term one** – what it *means*.\n'.repeat(1000)],
    ['long words in one line', 'some ordinary words and others '.repeat(30_000)],
    ['names of variables', 'a_long_name `*args` 5 * 6 '.repeat(5000)],
    ['a form to fill in', 'Name: ______________ \n'.repeat(500)],
    ['rules', '* * * * *\n\n- - - - -\n\n'.repeat(500)],
    ['a list of twelve levels', Array.from({ length: 12 }, (_, n) => `${'    '.repeat(n)}- a`).join('\n')],
    ['many lists of some levels', '- a\n  - b\n    - c\n\nWords.\n\n> > - d\n\n'.repeat(2000)],
    ['a dozen quotes in one another', `${'> '.repeat(12)}a`],
    ['300 footnotes', Array.from({ length: 300 }, (_, n) => `a[^${n}]\n\n[^${n}]: b\n`).join('\n')],
  ];

  it.each(honest)('%s is nothing to be said against', (_what, body) => {
    expect(findExcesses(body)).toEqual([]);
  });
});

describe('The likely reason that a post was given up', () => {
  it('is what comes nearest to its limit', () => {
    expect(likelyCause(`Words.\n\n${'_a*'.repeat(1000)}\n\n${'> '.repeat(10)}a`)).toEqual({
      at: 8,
      message:
        'The likely reason: this paragraph has 2,000 asterisks, underscores or tildes that may begin or end emphasis. Divide or shorten it, put a backslash before each that is meant as it is, or write "```" on a line above and below it.',
    });
  });

  it('is the longest paragraph, if nothing comes near', () => {
    expect(likelyCause(`Words.\n\n${'more words '.repeat(1000)}`)).toEqual({
      at: 8,
      message:
        'The likely reason: the longest paragraph, of 11,000 characters, begins here. Divide or shorten it.',
    });
    expect(likelyCause('Words.')).toEqual({ at: 0, message: 'Divide or shorten it.' });
  });
});

describe('The time that a post may take', () => {
  it('is short in the preview, longer in a build, and as the environment says', () => {
    expect([readTimeLimit('preview', {}), readTimeLimit('build', {})]).toEqual([2, 20]);
    expect(readTimeLimit('preview', { BLOG_POST_SECONDS: '0.5' })).toBe(0.5);
    expect(() => readTimeLimit('build', { BLOG_POST_SECONDS: 'long' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: BLOG_POST_SECONDS is "long". Set it to a number of seconds above 0, such as 20.]`,
    );
  });

  it('grows with its length', () => {
    expect(timeLimitFor('', 2)).toBe(2000);
    expect(timeLimitFor('x'.repeat(1_000_000), 2)).toBe(12_000);
  });
});
