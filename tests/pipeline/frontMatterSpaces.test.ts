import { describe, expect, it } from 'vitest';
import { blogOf, findingsOf, indexOf, post, postOf, published } from './blogFolder.ts';

const space = '\u00a0';

describe('A no-break space, and what nobody sees, count in front matter as', () => {
  it.each([
    ['behind a colon', `title:${space}T3`],
    ['behind a colon, among others', `title: ${space} ${space}T3`],
    ['a full-width one behind a colon', 'title:\u3000T3'],
    ['before a colon', `title${space}: T3`],
    ['at the end of a line', `title: T3${space}`],
    ['a narrow one before a quote', 'title:\u202f"T3"'],
    ['a zero-width one behind a colon', 'title:\u200bT3'],
    ['a zero-width one before the name', '\u200btitle: T3'],
    ['a soft hyphen in a name and a value', 'ti\u00adtle: T\u00ad3'],
  ])('spaces or nothing: %s', async (_what, line) => {
    const blog = await blogOf({ 'x.md': post().replace('title: A Post', line) });
    expect(findingsOf(blog)).toEqual([]);
    expect(postOf(blog, 'x').title).toBe('T3');
  });

  it('spaces behind the lines of hyphens, and around days, flags and the items of lists', async () => {
    const source = post({
      date: `2026-02-25${space}`,
      featured: `true\u200b`,
      tags: `[${space}"One"${space},${space}Two${space}]`,
    });
    const blog = await blogOf({ 'x.md': `\u200b${source.replaceAll('---\n', `---${space}\n`)}` });
    expect(findingsOf(blog)).toEqual([]);
    expect(indexOf(blog).posts[0]).toMatchObject({
      date: '2026-02-25',
      featured: true,
      tags: ['one', 'two'],
    });
  });

  it('spaces behind the hyphens of a list', async () => {
    const source = post().replace(
      '\n---\n\n',
      `\ntags:\n${space}${space}-${space}One\n  -\u3000Two\n---\n\n`,
    );
    const blog = await blogOf({ 'x.md': source });
    expect(findingsOf(blog)).toEqual([]);
    expect(indexOf(blog).tags.map(({ name }) => name)).toEqual(['One', 'Two']);
  });
});

describe('Names that look the same are the same', () => {
  it('with a no-break space, a soft hyphen or a zero-width space in them', async () => {
    const blog = await blogOf({
      'a.md': post({
        category: `Skincare at${space}Home`,
        tags: `["Winter${space}Skin", "Hydra\u00adtion"]`,
        author: `Ann${space}\u200bLee`,
      }),
      'b.md': post({ category: 'Skincare at Home', tags: '[Winter Skin, "Hydration\u200b"]' }),
    });
    const { categories, tags } = indexOf(blog);
    expect(findingsOf(blog)).toEqual([]);
    expect(categories).toEqual([{ slug: 'skincare-at-home', name: 'Skincare at Home', count: 2 }]);
    expect(tags).toEqual([
      { slug: 'hydration', name: 'Hydration', count: 2 },
      { slug: 'winter-skin', name: 'Winter Skin', count: 2 },
    ]);
    expect(postOf(blog, 'a').author).toBe('Ann Lee');
  });

  it('and those that differ have addresses of their own, or a warning', async () => {
    const tags =
      '["C#", "C++", "Skin/Hair", "Q&A", "SPF 50+", "100%", "What?", "#hash", "Café", "Cafe", "Skin Hair", "I ♥ skin", "سلام", "日本語"]';
    const blog = await blogOf({ 'x.md': post({ tags }) });
    expect(indexOf(blog).tags.map(({ name, slug }) => `${name} ${slug}`)).toEqual([
      '#hash hash',
      '100% 100',
      'C# c-sharp',
      'C++ c-plus-plus',
      'Cafe cafe',
      'I ♥ skin i-skin',
      'Q&A q-a',
      'Skin Hair skin-hair',
      'SPF 50+ spf-50-plus',
      'What? what',
      'سلام سلام',
      '日本語 日本語',
    ]);
    expect(findingsOf(blog).filter((finding) => finding.includes('Delete'))).toEqual([
      'should posts/x.md:7:86 tags: "Cafe" and "Café" have one address, cafe, and are one tag. Delete one of the two.',
      'should posts/x.md:7:94 tags: "Skin Hair" and "Skin/Hair" have one address, skin-hair, and are one tag. Delete one of the two.',
    ]);
  });
});

describe('A title and an excerpt', () => {
  it('keep no-break spaces that were set on purpose, and lose those of word processors', async () => {
    const blog = await blogOf({
      'a.md': post({ title: `Quels soins${space}?`, lang: 'fr' }),
      'b.md': post({ title: `After${space}your${space}first${space}peel`, lang: 'fr' }),
      'c.md': post({ title: `Two ${space}spaces`, lang: 'fr' }),
    });
    expect(['a', 'b', 'c'].map((slug) => postOf(blog, slug).title)).toEqual([
      `Quels soins${space}?`,
      'After your first peel',
      'Two spaces',
    ]);
  });
});

it('The name of a picture keeps the spaces that its file has', async () => {
  const cover = '/images/blog/Screenshot 3.04\u202fPM  (1).png';
  const blog = await blogOf({ 'x.md': post({ cover, coverAlt: 'A screen.' }) }, published, [cover]);
  expect(findingsOf(blog)).toEqual([]);
  expect(postOf(blog, 'x').cover?.alt).toBe('A screen.');
});
