import { parseAtomFeed, parseFeed } from 'feedsmith';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { site } from '../../src/model/site.ts';
import type { Syndicated } from '../../src/pipeline/syndication/syndicated.ts';
import {
  atomOf,
  atomPath,
  contentsOf,
  filesOf,
  fixtureBlog,
  hostileBlog,
  hostileTitle,
  jsonOf,
  jsonPath,
  postHtml,
  rssOf,
  rssPath,
  skinPath,
} from './syndicatedBlog.ts';

/** Control characters and what else XML 1.0 forbids. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Changes the settings of feeds for one test. */
function set(settings: Partial<typeof site.feed>) {
  const before = site.feed;
  site.feed = { ...before, ...settings };
  onTestFinished(() => void (site.feed = before));
}

let fixture: Syndicated;
let hostile: Syndicated;
beforeAll(async () => {
  [fixture, hostile] = await Promise.all([fixtureBlog(), hostileBlog()]);
});

describe('Every feed', () => {
  it('is there: the blog in three formats, each category in Atom', () => {
    const feeds = [...filesOf(fixture).keys()].filter((path) => /(?:feed|rss)\.\w+$/.test(path));
    expect(feeds).toEqual([atomPath, rssPath, jsonPath, '/blog/category/peels/feed.xml', skinPath]);
  });

  it('is well-formed and free of characters that XML forbids, whatever posts contain', async () => {
    const files = [...filesOf(hostile)].filter(([path]) => path.endsWith('.xml'));
    expect(files.map(([path]) => path)).toContain(atomPath);
    for (const [fileName, contents] of files) {
      const { errors } = await validateXML({
        xml: { fileName: fileName.slice(1).replaceAll('/', '-'), contents },
        normalization: 'format',
      });
      expect(errors, fileName).toEqual([]);
      expect(contents, fileName).not.toMatch(forbidden);
    }
    for (const text of [contentsOf(hostile, jsonPath), jsonOf(hostile).items?.[0]?.content_html]) {
      expect(text).not.toMatch(forbidden);
    }
  });

  it('carries titles, names and texts to the reader unharmed', () => {
    const { shown, name } = hostileTitle;
    const content = postHtml.replace('\u0007', '');
    const inAtom = atomOf(hostile).entries?.[0];
    expect(inAtom).toMatchObject({
      title: { value: shown },
      summary: { value: shown },
      content: { value: content, type: 'html' },
      authors: [{ name }],
    });
    expect(inAtom?.categories?.map(({ label }) => label)).toEqual([name, name.replace('all', 'tag'), 'Q&A']);
    expect(jsonOf(hostile).items?.[0]).toMatchObject({
      title: shown,
      summary: shown,
      content_html: content,
      authors: [{ name }],
      tags: [name, name.replace('all', 'tag'), 'Q&A'],
    });
    const inRss = rssOf(hostile).items?.[0];
    expect(inRss).toMatchObject({
      title: shown,
      content: { encoded: content },
      dc: { creators: [name] },
    });
    expect(inRss?.categories?.map((category) => category.name)).toContain('Q&A');
  });

  it('has one absolute, lasting id for each post: its address', () => {
    const ids = ['first-guide', 'second-guide', 'third-guide'].map((slug) => `${site.url}/blog/${slug}`);
    expect(atomOf(fixture).entries?.map(({ id }) => id)).toEqual(ids);
    expect(jsonOf(fixture).items?.map(({ id }) => id)).toEqual(ids);
    expect(rssOf(fixture).items?.map(({ guid }) => guid)).toEqual(
      ids.map((value) => ({ value, isPermaLink: true })),
    );
  });

  it('names no address that is relative or not encoded, in links and in texts', () => {
    const feeds = [...filesOf(hostile)].filter(([path]) => /(?:feed|rss)\.\w+$/.test(path));
    for (const [path, contents] of feeds) {
      const addresses = addressesIn(parseFeed(contents).feed);
      expect(addresses.length, path).toBeGreaterThan(5);
      expect(
        addresses.filter((address) => !/^https:\/\/[!#-;=?-Z_a-z~]+$/.test(address)),
        path,
      ).toEqual([]);
      expect(addresses, path).toContain('https://example.org/?a=1&b=2');
    }
  });

  it('carries summaries only, where the blog is set so, and asks for no HTML', () => {
    set({ content: 'summary' });
    const refuse = () => {
      throw new Error('Nobody needs this.');
    };
    const input = { ...fixture, posts: fixture.posts.map(({ post }) => ({ post, html: refuse })) };
    const summary = 'How the first guide begins.';
    expect(atomOf(input).entries?.[0]?.summary?.value).toBe(summary);
    expect(atomOf(input).entries?.[0]).not.toHaveProperty('content');
    expect(rssOf(input).items?.[0]?.description).toBe(summary);
    expect(rssOf(input).items?.[0]).not.toHaveProperty('content');
    expect(jsonOf(input).items?.[0]?.content_text).toBe(summary);
    expect(jsonOf(input).items?.[0]).not.toHaveProperty('content_html');
  });

  it('carries the newest posts, as many as the blog is set to, and asks once for the HTML of each', () => {
    set({ posts: 1 });
    const asked: string[] = [];
    const posts = fixture.posts.map(({ post }) => ({ post, html: () => (asked.push(post.slug), '') }));
    const files = filesOf({ ...fixture, posts });
    const titles = [atomPath, '/blog/category/peels/feed.xml', skinPath].map((path) =>
      parseAtomFeed(files.get(path) ?? '').entries?.map(({ title }) => title?.value),
    );
    expect(titles).toEqual([['First Guide: What to Know'], ['Second Guide'], ['First Guide: What to Know']]);
    expect(asked).toEqual(['first-guide', 'second-guide']);
  });

  it('is the same, byte for byte, for the same posts', () => {
    expect([...filesOf(hostile)]).toEqual([...filesOf(copyOf(hostile))]);
  });

  it('is valid even without a post', () => {
    const index = { ...fixture.index, posts: [], categories: [], tags: [] };
    const empty = { index, posts: [], redirects: [] };
    expect(atomOf(empty).updated).toMatch(rfc3339);
    expect(rssOf(empty).title).toBe(site.name);
    expect(contentsOf(empty, jsonPath)).toContain('"items": []');
  });
});

/** All addresses in a parsed feed: those of its own links, and those in the HTML that it carries. */
function addressesIn(part: unknown, name = ''): string[] {
  if (typeof part === 'string') return isAddress(name) ? [part] : linksIn(part);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const isGuid = name === 'guid' && key === 'value';
    return addressesIn(value, isGuid ? 'guid' : Array.isArray(part) ? name : key);
  });
}

function isAddress(name: string): boolean {
  return ['id', 'guid', 'link', 'href', 'url', 'image', 'feed_url', 'home_page_url'].includes(name);
}

function linksIn(html: string): string[] {
  const values = [...html.matchAll(/<[^>]*\b(?:href|src)="([^"]*)"/g)].map(([, value = '']) => value);
  return values.map((value) => value.replaceAll('&amp;', '&'));
}

function copyOf({ posts, ...rest }: Syndicated): Syndicated {
  const copies = posts.map(({ post, html }) => ({ post: structuredClone(post), html }));
  return { ...structuredClone(rest), posts: copies };
}
