import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '../../src/model/post.ts';
import { blogOf, findingsOf, post, postOf, published } from './blogFolder.ts';

const slug = 'gel-facials-what-to-know';
const fixture = resolve(import.meta.dirname, `../fixtures/posts/${slug}.md`);

describe('A post in the shape of the sample', () => {
  let article: Post;
  let findings: string[];

  beforeAll(async () => {
    const source = await readFile(fixture);
    const blog = await blogOf({ [`${slug}.md`]: source }, published, [
      'images/blog/gel-facials-what-to-know-cover-placeholder.png',
    ]);
    article = postOf(blog, slug);
    findings = findingsOf(blog);
  });

  it('begins with its own first words: title, byline, cover and rule are not repeated', () => {
    expect(article.body).toMatch(/^## Introduction\n\nA gel facial/);
  });

  it('has no hand-made contents, in the text or in the outline', () => {
    expect(article.body).not.toContain('Table of Contents');
    expect(article.headings.map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      '2 Introduction',
      '2 What It Is',
      '3 What it helps',
      '3 What it does not help',
      '4 A word on scars',
      '2 How We Work at the Clinic',
      '3 Aftercare',
      '2 Booking and Next Steps',
    ]);
  });

  it('knows where each heading stands in the body, and may be cut at each section', () => {
    for (const { at, text, depth } of article.headings) {
      expect(article.body.slice(at)).toMatch(new RegExp(`^#{${depth}} ${text}`));
    }
    const sections = article.headings.filter(({ depth }) => depth === 2).map(({ at }) => at);
    expect(article.cuts).toEqual(sections);
  });

  it('shows the picture that its body repeats, because the cover is misspelt', () => {
    expect(article.cover).toEqual({
      src: `/images/blog/${slug}-cover-placeholder.png`,
      alt: 'A bowl of clear gel beside a folded towel',
      width: 40,
      height: 30,
    });
  });

  it('does not repeat its category among its tags', () => {
    expect(article.category).toEqual({ slug: 'skin-rejuvenation', name: 'Skin Rejuvenation' });
    expect(article.tags.map(({ name }) => name)).toEqual(['Gel Facials', 'Hackney London']);
  });

  it('comes with advice to its author, and without errors', () => {
    expect(findings).toEqual([
      `could posts/${slug}.md:6:11 category: nobody is named who checked the facts, and posts in "Skin Rejuvenation" speak of health. Ask somebody who may, and add reviewedBy and reviewed.`,
      `could posts/${slug}.md:7:37 tags: is the category already, and is shown once. Delete it here.`,
      `should posts/${slug}.md:9:8 cover: no such file: public/images/blog/${slug}- cover-placeholder.png. The nearest is "/images/blog/${slug}-cover-placeholder.png". The same picture in the text is used instead.`,
      `could posts/${slug}.md:13:17 primaryKeyword: "gel facials in hackney": "hackney" stands only above the text, not in it. If people come for it, speak of it; else choose another keyword.`,
      `should posts/${slug}.md:33:3 contents: the hand-made contents says "How We Work", the heading below "How We Work at the Clinic". Readers get the heading. Write both the same, or delete the list: the page has contents of its own.`,
      `should posts/${slug}.md:34:3 contents: the hand-made contents names "Prices", but no heading below begins like that. The page shows its own contents instead.`,
      `should posts/${slug}.md:65:5 link: "/blog/peels-compared" leads to no post.`,
    ]);
  });
});

/** What stands at the top of a post by Ann Lee, in Guides, on 25 February 2026, and whether it is left out. */
const tops: [top: string, isShown: boolean][] = [
  ['# A Post', false],
  ['A Post\n======', false],
  ['# **A**  Post #', false],
  ['# Another Title', true],
  ['## A Post', true],
  ['by Ann Lee', false],
  ['By Ann Lee | Feb 25, 2026 | Guides', false],
  ['*by Ann Lee · 25 February 2026*', false],
  ['by [Ann Lee](/about) • 25/02/2026 • guides', false],
  ['by Ann Lee | 2026-02-25', false],
  ['by Ann Lee | Wednesday, 25th February 2026', false],
  ['by Ann Lee | 24 February 2026', true],
  ['by Bea Orr | Feb 25, 2026', true],
  ['By Ann Lee you mean me.', true],
  ['By the time you read this, it is | over.', true],
  ['![Gel](/images/blog/a-cover.png)', false],
  ['![Gel](/images/blog/a_%20Cover.png)', false],
  ['![Gel](/images/blog/b-cover.png)', true],
  ['![Gel](/images/blog/a-cover.png) with words', true],
  ['***', true],
];

describe('At the top of a body', () => {
  it.each(tops)('%j is shown: %s', async (top, isShown) => {
    const source = post({ cover: '/images/blog/a-cover.png', coverAlt: 'Gel' }, `${top}\n\nThe text.`);
    const blog = await blogOf({ 'x.md': source }, published, ['images/blog/a-cover.png']);
    expect(postOf(blog, 'x').body).toBe(isShown ? `${top}\n\nThe text.` : 'The text.');
  });

  it('nothing is left out below the first words', async () => {
    const body = 'The text.\n\nby Ann Lee\n\n# A Post';
    expect(postOf(await blogOf({ 'x.md': post({}, body) }), 'x').body).toBe(body);
  });

  it('a byline that differs is shown and reported', async () => {
    expect(findingsOf(await blogOf({ 'x.md': post({}, 'by Ann Lee | 24 February 2026') }))).toEqual([
      'should posts/x.md:9:1 byline: "24 February 2026" differs from the front matter, so the byline is shown twice. Correct it, or delete this line.',
    ]);
  });

  it('a main heading that differs is shown below the title and reported', async () => {
    const blog = await blogOf({ 'x.md': post({}, '# Another Title\n\n## A Section') });
    expect(findingsOf(blog)).toEqual([
      'should posts/x.md:9:1 heading: "Another Title" is a second main heading beside the title. Write ## instead of #, or make both the same.',
    ]);
    expect(postOf(blog, 'x').headings.map(({ depth }) => depth)).toEqual([2, 2]);
  });

  it('the indentation of code is kept', async () => {
    expect(postOf(await blogOf({ 'x.md': post({}, '# A Post\n\n    code') }), 'x').body).toBe('    code');
  });
});

describe('A hand-made list of contents', () => {
  it.each(['Contents', 'In this article:', 'ON THIS PAGE', 'table of contents'])(
    'below "%s" is left out anywhere in the text',
    async (title) => {
      const body = `Words.\n\n### ${title}\n1. One\n   - Part\n2. Two\n\n## One\n\n### Part\n\n## Two`;
      expect(postOf(await blogOf({ 'x.md': post({}, body) }), 'x').body.replaceAll(/\n+/g, '|')).toBe(
        'Words.|## One|### Part|## Two',
      );
    },
  );

  it('is shown and reported when more than one list stands below its heading', async () => {
    const blog = await blogOf({ 'x.md': post({}, '## Contents\n\nRead this:\n\n- One\n\n## One') });
    expect(findingsOf(blog)).toEqual([
      'should posts/x.md:9:1 contents: this contents list is shown besides the automatic one, because it is not one list between two headings. Delete it.',
    ]);
    expect(postOf(blog, 'x').headings.map(({ text }) => text)).toEqual(['Contents', 'One']);
  });
});
