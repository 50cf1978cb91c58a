import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { site } from '../../src/model/site.ts';
import type { Syndicated } from '../../src/pipeline/syndication/syndicated.ts';
import { contentsOf, fixtureBlog, hostileBlog } from './syndicatedBlog.ts';

const schemaFile = resolve(import.meta.dirname, '../fixtures/sitemap.xsd');

/** What the schema has against a sitemap. */
async function problemsOf(contents: string): Promise<string[]> {
  const schema = await readFile(schemaFile, 'utf8');
  const { errors } = await validateXML({ xml: { fileName: 'sitemap.xml', contents }, schema });
  return errors.map(({ message }) => message);
}

const sitemapOf = (input: Syndicated) => contentsOf(input, '/blog/sitemap.xml');

/** The pages of a sitemap, each as `path day`. */
function pagesOf(contents: string): string[] {
  return [...contents.matchAll(/<loc>(.*?)<\/loc>(?:\n<lastmod>(.*?)<\/lastmod>)?/g)].map(
    ([, loc = '', day]) => `${loc.replace(site.url, '')} ${day}`,
  );
}

describe('The sitemap', () => {
  it('lists every page with the day of its last change', async () => {
    expect(pagesOf(sitemapOf(await fixtureBlog()))).toEqual([
      '/blog 2026-03-09',
      '/blog/category/peels 2026-02-01',
      '/blog/category/skin 2026-03-09',
      '/blog/tag/downtime 2026-02-01',
      '/blog/tag/safety 2026-03-09',
      '/blog/tag/healing 2026-03-09',
      '/blog/topics undefined',
      '/blog/archive/2026 undefined',
      '/blog/first-guide 2026-03-09',
      '/blog/second-guide 2026-02-01',
      '/blog/third-guide 2026-01-01',
    ]);
  });

  it('lists the further pages of long lists', async () => {
    const before = site.postsPerPage;
    site.postsPerPage = 1;
    onTestFinished(() => void (site.postsPerPage = before));
    const pages = pagesOf(sitemapOf(await fixtureBlog())).filter((page) => page.includes('/page/'));
    expect(pages).toEqual([
      '/blog/page/2 2026-03-09',
      '/blog/page/3 2026-03-09',
      '/blog/category/peels/page/2 2026-02-01',
      '/blog/category/skin/page/2 2026-03-09',
      '/blog/tag/downtime/page/2 2026-02-01',
      '/blog/tag/safety/page/2 2026-03-09',
    ]);
  });

  it('satisfies the protocol, whatever posts and topics are called', async () => {
    expect(await problemsOf(sitemapOf(await fixtureBlog()))).toEqual([]);
    const hostile = sitemapOf(await hostileBlog());
    expect(hostile).toContain(`<loc>${site.url}/blog/gr%C3%B6%C3%9Fe</loc>`);
    expect(await problemsOf(hostile)).toEqual([]);
  });

  it('lists at least the home page of a blog without posts', async () => {
    const { index } = await fixtureBlog();
    const nothing = { posts: [], categories: [], tags: [] };
    const contents = sitemapOf({ index: { ...index, ...nothing }, posts: [], redirects: [] });
    expect(pagesOf(contents)).toEqual(['/blog undefined']);
    expect(await problemsOf(contents)).toEqual([]);
  });
});

describe('The schema of sitemaps', () => {
  const page = '<url><loc>https://a.test/</loc><lastmod>2026-01-01</lastmod></url>';
  const faults: [fault: string, contents: string][] = [
    ['a relative address', page.replace('https://a.test', '')],
    ['letters that are not encoded', page.replace('a.test/', 'a.test/größe')],
    ['a day that the calendar does not have', page.replace('01-01', '02-30')],
    ['the same page twice', page + page],
    ['no page at all', ''],
    ['an address of 2048 characters', page.replace('.test/', `.test/${'a'.repeat(2048 - 15)}`)],
  ];

  it.each(faults)('refuses %s', async (_, contents) => {
    const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
    expect(
      await problemsOf(`<urlset xmlns="${namespace}">${page.replace('a.test', 'b.test')}</urlset>`),
    ).toEqual([]);
    expect(await problemsOf(`<urlset xmlns="${namespace}">${contents}</urlset>`)).not.toEqual([]);
  });
});

describe('robots.txt', () => {
  it('lets everyone in and points to the sitemap', async () => {
    expect(contentsOf(await fixtureBlog(), '/robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${site.url}/blog/sitemap.xml\n`,
    );
  });
});
