import { expect, test } from 'vitest';
import type { HeadTag } from '../../src/model/head/headTag.ts';
import { headOfList } from '../../src/model/head/listHead.ts';
import { headOfPost } from '../../src/model/head/postHead.ts';
import { toListing } from '../../src/model/listing.ts';
import { everything, type Selection } from '../../src/model/selection.ts';
import { exampleIndex, fullPost, hostileLine, hostilePost, plainPost } from './headExamples.ts';
import { type Node, schemaProblems } from './headSchema.ts';

test('a post is an article on a page that somebody checked, with the way there', () => {
  expect(graphOf(headOfPost(fullPost))).toMatchInlineSnapshot(`
    [
      {
        "@id": "https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first",
        "@type": "WebPage",
        "breadcrumb": {
          "@id": "https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first#breadcrumbs",
        },
        "inLanguage": "en-GB",
        "lastReviewed": "2026-03-02",
        "mainEntity": {
          "@id": "https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first#article",
        },
        "name": "Cream First?",
        "reviewedBy": {
          "@type": "Person",
          "name": "Grace Example",
        },
        "url": "https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first",
      },
      {
        "@id": "https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first#article",
        "@type": "BlogPosting",
        "articleSection": "Skin & Body",
        "author": {
          "@type": "Person",
          "name": "Ada Example",
        },
        "dateModified": "2026-03-09",
        "datePublished": "2026-03-01",
        "description": "What goes on first.",
        "headline": "Cream First?",
        "image": "https://jluxemedicalaesthetics.com/blog/pictures/cr%C3%A8me-first.share.png",
        "inLanguage": "en-GB",
        "isPartOf": {
          "@id": "https://jluxemedicalaesthetics.com/blog#blog",
          "@type": "Blog",
          "name": "The J Luxe Journal",
          "url": "https://jluxemedicalaesthetics.com/blog",
        },
        "keywords": [
          "Creams",
          ""Safety"",
        ],
        "mainEntityOfPage": {
          "@id": "https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first",
        },
        "publisher": {
          "@type": "Organization",
          "logo": "https://jluxemedicalaesthetics.com/blog/icon-512.png",
          "name": "J Luxe Medical Aesthetics",
          "url": "https://jluxemedicalaesthetics.com/",
        },
        "url": "https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first",
      },
      {
        "@id": "https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first#breadcrumbs",
        "@type": "BreadcrumbList",
        "itemListElement": [
          {
            "@type": "ListItem",
            "item": "https://jluxemedicalaesthetics.com/blog",
            "name": "The J Luxe Journal",
            "position": 1,
          },
          {
            "@type": "ListItem",
            "item": "https://jluxemedicalaesthetics.com/blog/category/skin",
            "name": "Skin & Body",
            "position": 2,
          },
          {
            "@type": "ListItem",
            "item": "https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first",
            "name": "Cream First?",
            "position": 3,
          },
        ],
      },
    ]
  `);
});

test('a category is a list of the blog’s posts, with the way there', () => {
  expect(graphOf(listHead({ ...everything, category: 'skin', page: 2 }))).toMatchInlineSnapshot(`
    [
      {
        "@id": "https://jluxemedicalaesthetics.com/blog#blog",
        "@type": "Blog",
        "blogPost": [
          {
            "@type": "BlogPosting",
            "datePublished": "2026-01-01",
            "headline": "Title of last",
            "url": "https://jluxemedicalaesthetics.com/blog/last",
          },
        ],
        "description": "Plain, careful guides to skin treatments, from the nurse-led team at J Luxe Medical Aesthetics in Hackney, London.",
        "inLanguage": "en-GB",
        "name": "The J Luxe Journal",
        "publisher": {
          "@type": "Organization",
          "logo": "https://jluxemedicalaesthetics.com/blog/icon-512.png",
          "name": "J Luxe Medical Aesthetics",
          "url": "https://jluxemedicalaesthetics.com/",
        },
        "url": "https://jluxemedicalaesthetics.com/blog",
      },
      {
        "@id": "https://jluxemedicalaesthetics.com/blog/category/skin#breadcrumbs",
        "@type": "BreadcrumbList",
        "itemListElement": [
          {
            "@type": "ListItem",
            "item": "https://jluxemedicalaesthetics.com/blog",
            "name": "The J Luxe Journal",
            "position": 1,
          },
          {
            "@type": "ListItem",
            "item": "https://jluxemedicalaesthetics.com/blog/category/skin",
            "name": "Skin & Body",
            "position": 2,
          },
        ],
      },
    ]
  `);
});

test.each([
  ['all that a post can have', headOfPost(fullPost)],
  ['the least that a post can have', headOfPost(plainPost)],
  ['hostile texts', headOfPost(hostilePost)],
  ['the whole list', listHead(everything)],
  ['a page of a category', listHead({ ...everything, category: 'skin', page: 2 })],
  ['a tag', listHead({ ...everything, tags: ['creams'] })],
])('schema.org knows every property and expects its value: %s', (_, tags) => {
  expect(schemaProblems(graphOf(tags))).toEqual([]);
});

test('the check of structured data finds what is wrong', () => {
  const page = { '@type': 'WebPage', lastReviewed: 'March', breadcrumb: { '@id': '#gone' } };
  const post = {
    '@type': 'BlogPosting',
    reviewedBy: { '@type': 'Person', name: 'A' },
    author: 'A',
    url: '/a',
  };
  expect(schemaProblems([page, post, { '@type': 'Post' }])).toEqual([
    'WebPage.lastReviewed: "March"',
    'WebPage.breadcrumb: {"@id":"#gone"}',
    'BlogPosting.reviewedBy',
    'BlogPosting.author: "A"',
    'BlogPosting.url: "/a"',
    'Post',
  ]);
});

test('no text leaves the script, and all come out of it whole', () => {
  const { text = '' } = scriptOf(headOfPost(hostilePost));
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  const [page, article] = graphOf(headOfPost(hostilePost));
  expect(page?.name).toBe(hostileLine);
  expect(article).toMatchObject({
    description: hostileLine,
    author: { name: hostileLine },
    keywords: [hostileLine],
  });
});

test.each([
  ['a title that fits', 'x'.repeat(110), 'x'.repeat(110)],
  ['a long title', `${'word '.repeat(21)}longer than that`, `${'word '.repeat(21).trim()}…`],
  ['a long title without spaces', '護'.repeat(120), `${'護'.repeat(109)}…`],
  ['a long title of emoji', `x${'😀'.repeat(60)}`, `x${'😀'.repeat(54)}…`],
  ['a title with an emoji of several at the limit', `${'x'.repeat(106)}👩‍⚕️ and more`, `${'x'.repeat(106)}👩…`],
])('a headline has at most 110 characters: %s', (_, title, headline) => {
  const [, article] = graphOf(headOfPost({ ...plainPost, title }));
  expect(article?.headline).toBe(headline);
});

function listHead(selection: Selection): HeadTag[] {
  return headOfList(selection, toListing(exampleIndex, selection));
}

function scriptOf(tags: readonly HeadTag[]): HeadTag {
  const scripts = tags.filter(({ name }) => name === 'script');
  expect(scripts.map(({ attributes }) => attributes)).toEqual([{ type: 'application/ld+json' }]);
  return scripts[0] ?? { name: 'script', attributes: {} };
}

function graphOf(tags: readonly HeadTag[]): Node[] {
  const document: { '@context': string; '@graph': Node[] } = JSON.parse(scriptOf(tags).text ?? '');
  expect(Object.keys(document)).toEqual(['@context', '@graph']);
  expect(document['@context']).toBe('https://schema.org');
  return document['@graph'];
}
