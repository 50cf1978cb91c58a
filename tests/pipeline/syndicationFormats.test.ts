import { beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../src/model/site.ts';
import type { Syndicated } from '../../src/pipeline/syndication/syndicated.ts';
import {
  atomOf,
  atomPath,
  contentsOf,
  fixtureBlog,
  hostileBlog,
  jsonPath,
  rssOf,
  rssPath,
  skinPath,
} from './syndicatedBlog.ts';

const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

let fixture: Syndicated;
let hostile: Syndicated;
beforeAll(async () => {
  [fixture, hostile] = await Promise.all([fixtureBlog(), hostileBlog()]);
});

describe('The Atom feed', () => {
  it('says what it is, in which language, where it stands, and when it changed', () => {
    const { id, title, subtitle, links, authors, updated, xml } = atomOf(fixture);
    expect({ id, title, subtitle, links, authors, updated, xml }).toEqual({
      id: `${site.url}/blog`,
      title: { value: site.name },
      subtitle: { value: site.description },
      links: [
        { rel: 'self', type: 'application/atom+xml', href: `${site.url}${atomPath}` },
        { rel: 'alternate', type: 'text/html', href: `${site.url}/blog` },
      ],
      authors: [{ name: site.publisher }],
      updated: '2026-03-09T00:00:00Z',
      xml: { lang: 'en-GB' },
    });
  });

  it('gives each post its address, days, author and topics', () => {
    const { content, ...entry } = atomOf(fixture).entries?.[0] ?? {};
    expect(content?.value).toContain('<p title=');
    expect(entry).toEqual({
      id: `${site.url}/blog/first-guide`,
      title: { value: 'First Guide: What to Know' },
      links: [{ rel: 'alternate', type: 'text/html', href: `${site.url}/blog/first-guide` }],
      published: '2026-03-01T00:00:00Z',
      updated: '2026-03-09T00:00:00Z',
      authors: [{ name: 'Ada Example' }],
      categories: [
        { term: 'skin', label: 'Skin' },
        { term: 'safety', label: 'Safety' },
        { term: 'healing', label: 'Healing' },
      ],
      summary: { value: 'How the first guide begins.' },
    });
  });

  it('of a category has its own id and every post of it, also those that name it in a tag', () => {
    const { id, title, links, entries } = atomOf(fixture, skinPath);
    expect(id).toBe(`${site.url}/blog/category/skin`);
    expect(title?.value).toBe(`Skin | ${site.name}`);
    expect(links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', `${site.url}${skinPath}`],
      ['alternate', `${site.url}/blog/category/skin`],
    ]);
    expect(entries?.map((entry) => entry.title?.value)).toEqual(['First Guide: What to Know', 'Third Guide']);
  });
});

describe('The RSS feed', () => {
  it('says what it is, in which language, where it stands, and when it changed', () => {
    const { title, link, description, language, lastBuildDate, atom } = rssOf(fixture);
    expect({ title, link, description, language, lastBuildDate, atom }).toEqual({
      title: site.name,
      link: `${site.url}/blog`,
      description: site.description,
      language: 'en-GB',
      lastBuildDate: 'Mon, 09 Mar 2026 00:00:00 GMT',
      atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: `${site.url}${rssPath}` }] },
    });
  });

  it('dates posts as mail does, and names authors without inventing addresses', () => {
    const items = rssOf(fixture).items ?? [];
    expect(items.map(({ pubDate }) => pubDate)).toEqual([
      'Sun, 01 Mar 2026 00:00:00 GMT',
      'Sun, 01 Feb 2026 00:00:00 GMT',
      'Thu, 01 Jan 2026 00:00:00 GMT',
    ]);
    expect(items.filter(({ pubDate }) => !rfc822.test(String(pubDate)))).toEqual([]);
    expect(items.map(({ dc }) => dc?.creators)).toEqual([
      ['Ada Example'],
      ['Clinical Team'],
      ['Clinical Team'],
    ]);
    expect(items.filter((item) => 'authors' in item)).toEqual([]);
  });

  it('writes plain texts so that readers of HTML see them too, and summaries as HTML', () => {
    const contents = contentsOf(hostile, rssPath);
    expect(contents).toContain('<title>&#x3C;/script&#x3E; &#x26; “all” &#x26;amp; ');
    expect(rssOf(hostile).items?.[0]?.description).toContain('&lt;/script&gt; &amp; “all”');
  });
});

describe('The JSON feed', () => {
  it('says what it is, in which language, and where it stands', () => {
    const { items, ...feed } = JSON.parse(contentsOf(fixture, jsonPath));
    expect(items).toHaveLength(3);
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: site.name,
      home_page_url: `${site.url}/blog`,
      feed_url: `${site.url}${jsonPath}`,
      description: site.description,
      language: 'en-GB',
      authors: [{ name: site.publisher }],
    });
  });

  it('gives each post its address, days, author, topics and cover', () => {
    const { content_html, ...item } = JSON.parse(contentsOf(fixture, jsonPath)).items[0];
    expect(content_html).toContain('<p title=');
    expect(item).toEqual({
      id: `${site.url}/blog/first-guide`,
      url: `${site.url}/blog/first-guide`,
      title: 'First Guide: What to Know',
      summary: 'How the first guide begins.',
      image: `${site.url}/images/blog/first-cover.png`,
      date_published: '2026-03-01T00:00:00Z',
      date_modified: '2026-03-09T00:00:00Z',
      authors: [{ name: 'Ada Example' }],
      tags: ['Skin', 'Safety', 'Healing'],
    });
  });
});
