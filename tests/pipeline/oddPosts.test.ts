import { describe, expect, it } from 'vitest';
import { blogOf, findingsOf, indexOf, post, postOf } from './blogFolder.ts';

describe('A post is published in spite of', () => {
  it('a byte order mark and Windows line ends, with every offset where it belongs', async () => {
    const source = `\ufeff${post({}, '## First\n\nText.\n\n## Second')}`.replaceAll('\n', '\r\n');
    const blog = await blogOf({ 'x.md': source });
    const { body, headings } = postOf(blog, 'x');
    expect(findingsOf(blog)).toEqual([]);
    expect(headings.map(({ text, at }) => [text, body.slice(at, at + 5)])).toEqual([
      ['First', '## Fi'],
      ['Second', '## Se'],
    ]);
  });

  it('curly quotes around a value, which are reported', async () => {
    const blog = await blogOf({ 'x.md': post({ title: '“A Post”' }) });
    expect(findingsOf(blog)).toEqual([
      'should posts/x.md:2:8 title: curly quotes are part of the value, so readers see them. Type straight quotes: "A Post".',
    ]);
    expect(postOf(blog, 'x').title).toBe('“A Post”');
  });

  it.each(['CO<sub>2</sub> peels', 'A <!-- note -->', 'A **bold** word', '[A](/b)'])(
    'markup in a title or an excerpt, which is reported: %s',
    async (title) => {
      const blog = await blogOf({ 'x.md': post({ title: `"${title}"` }) });
      expect(findingsOf(blog)).toEqual([
        expect.stringMatching(
          /^should posts\/x\.md:2:8 title: readers see ".+" as typed: only the text below/,
        ),
      ]);
      expect(findingsOf(await blogOf({ 'x.md': post({ title: '"SPF 50 > 30, 1 < 2 & a*b*c"' }) }))).toEqual(
        [],
      );
    },
  );

  it('a title that YAML cuts at a number sign, which is reported', async () => {
    expect(findingsOf(await blogOf({ 'x.md': post({ title: 'Guide #1' }) }))).toEqual([
      'should posts/x.md:2:8 title: YAML takes "#1" for a comment, so readers do not see it. Put the whole value in quotes.',
    ]);
  });

  it('tags with the names of things that JavaScript objects have', async () => {
    const blog = await blogOf({ 'x.md': post({ tags: '[__proto__, constructor, toString]' }) });
    expect(findingsOf(blog)).toEqual([]);
    expect(indexOf(blog).tags.map(({ slug, count }) => `${slug} ${count}`)).toEqual([
      'proto 1',
      'constructor 1',
      'tostring 1',
    ]);
  });

  it('fields left empty and dates in quotes', async () => {
    const blog = await blogOf({
      'x.md': post({ metaTitle: '', cover: '""', date: '"2026-02-25"', tags: '[]' }),
    });
    expect(findingsOf(blog)).toEqual([]);
    expect(postOf(blog, 'x')).toMatchObject({
      metaTitle: 'A Post',
      cover: null,
      date: '2026-02-25',
      tags: [],
    });
  });

  it('a cover outside the public folder, which is not looked at', async () => {
    const covers = ['../../etc/passwd', '/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd'];
    for (const cover of covers) {
      const blog = await blogOf({ 'x.md': post({ cover }) });
      expect(findingsOf(blog)).toEqual([
        `should posts/x.md:7:8 cover: "${cover}" must begin with / and name a file in the folder public, such as /images/blog/my-picture.png. A drawn cover is shown instead.`,
      ]);
      expect(postOf(blog, 'x').cover).toBeNull();
    }
  });

  it('a cover whose percent signs mean no characters, which are taken as they are', async () => {
    const blog = await blogOf({ 'x.md': post({ cover: '/%E0%A4%A' }) });
    expect(findingsOf(blog)).toEqual([
      'should posts/x.md:7:8 cover: no such file: public/%E0%A4%A. A drawn cover is shown instead.',
    ]);
    expect(postOf(blog, 'x').cover).toBeNull();
  });

  it('a body of 1 MB without a heading, which is cut into small pieces', async () => {
    const paragraph = `${'Skin heals at its own pace, in its own time. '.repeat(40)}\n\n`;
    const { body, cuts } = postOf(await blogOf({ 'x.md': post({}, paragraph.repeat(556)) }), 'x');
    const ends = [...cuts.slice(1), body.length];
    const longest = Math.max(...ends.map((end, index) => end - (cuts[index] ?? 0)));
    expect(body.length).toBeGreaterThan(1_000_000);
    expect(longest).toBeLessThan(8000);
  });

  it('quotes inside quotes without end, which are an error and not a crash', async () => {
    const [finding] = findingsOf(await blogOf({ 'x.md': post({}, '>'.repeat(9000)) }));
    expect(finding).toMatch(/error posts\/x\.md:9:1 body: lists or quotes that begin here stand 9,000 deep/);
  });
});
