import { beforeAll, describe, expect, it } from 'vitest';
import { toSyndicated } from '../../src/pipeline/publish/publishedFiles.ts';
import type { Syndicated } from '../../src/pipeline/syndication/syndicated.ts';
import { blogOf, findingsOf, indexOf, post, postOf } from './blogFolder.ts';
import { atomOf, contentsOf, filesOf, jsonOf, rssOf } from './syndicatedBlog.ts';

describe('The language of a post', () => {
  it.each([
    ['ar', 'ar'],
    ['PT-br', 'pt-BR'],
    ['en-UK', undefined],
    ['en-GB', undefined],
    ['en', 'en'],
    ['ger', 'de'],
    ['no', 'no'],
    ['syl', 'syl'],
    ['zh-hant-hk', 'zh-Hant-HK'],
    ['""', undefined],
  ])('may be written %s, and readers get %s if it is another one than the blog’s', async (written, lang) => {
    const blog = await blogOf({ 'x.md': post({ lang: written }) });
    expect(findingsOf(blog)).toEqual([]);
    expect(indexOf(blog).posts.map((each) => each.lang)).toEqual([lang]);
    expect(postOf(blog, 'x').lang).toBe(lang);
  });

  it.each([
    ['en_GB', 'found "en_GB", expected the short form of a language. Write lang: en-GB.'],
    ['Polish', 'found "Polish", expected the short form of a language. Write lang: pl.'],
    ['english', 'found "english", expected the short form of a language. Write lang: en.'],
    ['jp', 'no language is known as "jp". Write its short form, for example ar, pl or pt-BR.'],
    [
      '"ar\\" dir=x"',
      'no language is known as "ar" dir=x". Write its short form, for example ar, pl or pt-BR.',
    ],
    ['42', 'found the number 42, expected text. Put it in quotes: "42".'],
    ['[ar, en]', 'found a list, expected one text, for example: lang: pl'],
  ])('cannot be %s', async (written, told) => {
    const blog = await blogOf({ 'x.md': post({ lang: written }) });
    expect(findingsOf(blog)).toEqual([`error posts/x.md:7:7 lang: ${told}`]);
    expect(indexOf(blog).posts).toEqual([]);
  });

  it('is not called by the name that other systems give it', async () => {
    const blog = await blogOf({ 'x.md': post({ language: 'ar' }) });
    expect(findingsOf(blog)).toEqual(['error posts/x.md:7:1 language: unknown field. Did you mean "lang"?']);
  });

  it('decides whether quotes and dashes are set as in English', async () => {
    const quoted = (lang: string | undefined) =>
      post({ lang, title: `'"A" - 3-5'`, excerpt: `'"B"'` }, '"C" - 3-5 ...');
    const blog = await blogOf({
      'de.md': quoted('de'),
      'en.md': quoted('en-US'),
      'gb.md': quoted(undefined),
    });
    const textsOf = (slug: string) => {
      const { title, excerpt, body } = postOf(blog, slug);
      return [title, excerpt, body].map((text) => text.replaceAll('\u00a0', ' '));
    };
    expect(textsOf('de')).toEqual(['"A" - 3-5', '"B"', '"C" - 3-5 …']);
    expect(textsOf('en')).toEqual(textsOf('gb'));
    expect(textsOf('gb')[1]).toBe('“B”');
  });

  it('goes with every link to the post', async () => {
    const blog = await blogOf({
      'a.md': post({ date: '2026-01-01' }),
      'b.md': post({ date: '2026-01-02', lang: 'ar' }),
      'c.md': post({ date: '2026-01-03' }),
    });
    const { previous, related } = postOf(blog, 'c');
    expect(previous).toEqual({ slug: 'b', title: 'A Post in b.md', lang: 'ar' });
    expect(related.map(({ slug, lang }) => [slug, lang])).toEqual([
      ['b', 'ar'],
      ['a', undefined],
    ]);
  });
});

describe('Machines are told the language of a post in', () => {
  let input: Syndicated;
  beforeAll(async () => {
    input = toSyndicated(
      (
        await blogOf({
          'a.md': post({ date: '2026-01-02', lang: 'ar' }, 'Text'),
          'b.md': post({ date: '2026-01-01' }, 'Text'),
        })
      ).outputs,
    );
  });

  it('the Atom feed', () => {
    expect(atomOf(input).entries?.map(({ xml }) => xml)).toEqual([{ lang: 'ar' }, undefined]);
  });

  it('the RSS feed', () => {
    expect(contentsOf(input, '/blog/rss.xml').match(/<dc:language>.*?<\/dc:language>/g)).toEqual([
      '<dc:language>ar</dc:language>',
    ]);
    expect(rssOf(input).language).toBe('en-GB');
  });

  it('the JSON feed', () => {
    expect(jsonOf(input).items?.map(({ language }) => language)).toEqual(['ar', undefined]);
  });

  it('the text of the post in every feed, once and with the way it runs', () => {
    expect(jsonOf(input).items?.map(({ content_html }) => content_html)).toEqual([
      '<div lang="ar" dir="rtl"><p dir="auto">Text</p></div>',
      '<p>Text</p>',
    ]);
  });

  it('the post as Markdown', () => {
    const files = filesOf(input);
    expect(files.get('/blog/a.md')).toContain('\nlanguage: ar\n');
    expect(files.get('/blog/b.md')).toContain('\nlanguage: en-GB\n');
  });
});

describe('The day of the last change', () => {
  it.each([
    ['2026-02-26', '2026-02-26'],
    ['2026-02-25', undefined],
    ['2026-02-24', undefined],
  ])('%s of a post of 2026-02-25 is shown only if it is later: %s', async (updated, shown) => {
    expect(postOf(await blogOf({ 'x.md': post({ updated }) }), 'x').updated).toBe(shown);
  });
});
