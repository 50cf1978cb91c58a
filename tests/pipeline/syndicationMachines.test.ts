import { toString } from 'mdast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { site } from '../../src/model/site.ts';
import { parseMarkdown } from '../../src/pipeline/markdown/syntaxTree.ts';
import type { Syndicated } from '../../src/pipeline/syndication/syndicated.ts';
import { contentsOf, fixtureBlog, hostileBlog, hostileTitle } from './syndicatedBlog.ts';

let fixture: Syndicated;
let hostile: Syndicated;
beforeAll(async () => {
  const redirects = [
    { from: '/blog/old-name', to: '/blog/first-guide' },
    { from: '/blog/gr%C3%B6%C3%9Fe', to: '/blog/a"b<c>&d' },
  ];
  [fixture, hostile] = await Promise.all([fixtureBlog(redirects), hostileBlog()]);
});

/** Front matter and the rest of a Markdown file. */
function split(contents: string) {
  const [, yaml = '', rest = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(contents) ?? [];
  return { matter: parse(yaml), rest };
}

describe('The Markdown of a post', () => {
  it('has what readers may see, and nothing else', () => {
    const { matter, rest } = split(contentsOf(fixture, '/blog/first-guide.md'));
    expect(matter).toEqual({
      title: 'First Guide: What to Know',
      description: 'How the first guide begins.',
      url: `${site.url}/blog/first-guide`,
      date: '2026-03-01',
      updated: '2026-03-09',
      author: 'Ada Example',
      reviewedBy: 'Grace Example',
      reviewed: '2026-03-02',
      category: 'Skin',
      tags: ['Safety', 'Healing'],
      language: 'en-GB',
    });
    expect(rest).toMatch(/^# First Guide: What to Know\n\n## Introduction\n\nIt begins here/);
  });

  it('reads well, leaves out what is not given, and has addresses where they are used', () => {
    expect(contentsOf(fixture, '/blog/second-guide.md')).toMatchInlineSnapshot(`
      "---
      title: Second Guide
      description: How the second guide goes on.
      url: https://jluxemedicalaesthetics.com/blog/second-guide
      date: 2026-02-01
      author: Clinical Team
      category: Peels
      tags:
        - Safety
        - Downtime
      language: en-GB
      ---

      # Second Guide

      Some words with a [reference link](/blog/first-guide).

      ## What helps

      Rest.

      ## What does not

      Worry, see [again](/blog/first-guide).
      "
    `);
  });

  it('survives a hostile author', () => {
    const { shown, name } = hostileTitle;
    const { matter, rest } = split(contentsOf(hostile, '/blog/gr%C3%B6%C3%9Fe.md'));
    expect(matter).toMatchObject({
      title: shown,
      description: shown,
      author: name,
      reviewedBy: name,
      category: name,
      tags: [name.replace('all', 'tag'), 'Q&A'],
    });
    const [heading, ...others] = parseMarkdown(rest).children;
    expect(heading).toMatchObject({ type: 'heading', depth: 1 });
    expect(toString(heading)).toBe(shown);
    expect(others.map((block) => toString(block))).toEqual(['Some words.']);
  });

  it('keeps links and spaces as they were written', () => {
    const { rest } = split(contentsOf(hostile, '/blog/plain.md'));
    expect(rest).toBe('# A Post\n\nSee [prices](/pricing).\n\n    four spaces\n');
  });
});

describe('llms.txt', () => {
  it('lists the posts under their categories', () => {
    expect(contentsOf(fixture, '/blog/llms.txt')).toMatchInlineSnapshot(`
      "# The J Luxe Journal

      > Plain, careful guides to skin treatments, from the nurse-led team at J Luxe Medical Aesthetics in Hackney, London.

      Each link leads to the whole text of one post, as Markdown.

      ## Peels

      - [Second Guide](https://jluxemedicalaesthetics.com/blog/second-guide.md): How the second guide goes on.
      - [Third Guide](https://jluxemedicalaesthetics.com/blog/third-guide.md): The oldest of them.

      ## Skin

      - [First Guide: What to Know](https://jluxemedicalaesthetics.com/blog/first-guide.md): How the first guide begins.
      "
    `);
  });

  it('keeps each post on its line and each link whole, whatever its title', () => {
    const { children } = parseMarkdown(contentsOf(hostile, '/blog/llms.txt'));
    expect(children.map(({ type }) => type)).toEqual([
      'heading',
      'blockquote',
      'paragraph',
      'heading',
      'list',
      'heading',
      'list',
    ]);
    const { shown, name } = hostileTitle;
    expect(children.slice(3).map((block) => toString(block))).toEqual([
      name,
      `${shown}: ${shown}`,
      'Guides',
      'A Post: About it.',
    ]);
  });
});

describe('A redirect', () => {
  it('is a page that leads on by itself, without scripts', () => {
    expect(contentsOf(fixture, '/blog/old-name.html')).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <title>The J Luxe Journal</title>
          <meta http-equiv="refresh" content="0; url=/blog/first-guide" />
          <meta name="robots" content="noindex" />
          <link rel="canonical" href="https://jluxemedicalaesthetics.com/blog/first-guide" />
        </head>
        <body>
          <p>Continue to <a href="/blog/first-guide">https://jluxemedicalaesthetics.com/blog/first-guide</a></p>
        </body>
      </html>
      "
    `);
  });

  it('cannot be led astray by an odd address', () => {
    const page = contentsOf(fixture, '/blog/gr%C3%B6%C3%9Fe.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/blog/a&quot;b&lt;c&gt;&amp;d" />');
    expect(page).toContain(`<link rel="canonical" href="${site.url}/blog/a%22b%3Cc%3E&amp;d" />`);
  });
});
