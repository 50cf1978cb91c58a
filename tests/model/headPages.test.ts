import { describe, expect, it } from 'vitest';
import { headOfError, staticHead } from '../../src/model/head/commonHead.ts';
import { type HeadTag, toHtml } from '../../src/model/head/headTag.ts';
import { headOfList } from '../../src/model/head/listHead.ts';
import { headOfPost } from '../../src/model/head/postHead.ts';
import { toOpenGraphLocale } from '../../src/model/head/socialCard.ts';
import { toListing } from '../../src/model/listing.ts';
import { everything, type Selection } from '../../src/model/selection.ts';
import { cover, exampleIndex, fullPost, hostileLine, hostilePost, plainPost } from './headExamples.ts';

describe('The head of a post', () => {
  it('says all that its author gave', () => {
    expect(shown(headOfPost(fullPost))).toMatchInlineSnapshot(`
      "<title>Cream First? | Example</title>
      <meta name="description" content="What goes on first." />
      <link rel="canonical" href="https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first" />
      <meta name="robots" content="max-image-preview:large" />
      <meta name="author" content="Ada Example" />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="The J Luxe Journal" />
      <meta property="og:title" content="Cream First?" />
      <meta property="og:description" content="What goes on first." />
      <meta property="og:url" content="https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first" />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:image" content="https://jluxemedicalaesthetics.com/blog/pictures/cr%C3%A8me-first.share.png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content="A jar" />
      <meta property="article:published_time" content="2026-03-01" />
      <meta property="article:modified_time" content="2026-03-09" />
      <meta property="article:section" content="Skin &amp; Body" />
      <meta property="article:tag" content="Creams" />
      <meta property="article:tag" content="&quot;Safety&quot;" />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content="A jar" />
      <link rel="alternate" href="/blog/cr%C3%A8me-first.md" type="text/markdown" />
      <link rel="alternate" href="/blog/feed.xml" type="application/atom+xml" title="The J Luxe Journal (Atom)" />
      <link rel="alternate" href="/blog/rss.xml" type="application/rss+xml" title="The J Luxe Journal (RSS)" />
      <link rel="alternate" href="/blog/feed.json" type="application/feed+json" title="The J Luxe Journal (JSON)" />
      <script type="application/ld+json">…</script>"
    `);
  });

  it('says nothing of what is not given', () => {
    expect(shown(headOfPost(plainPost))).toMatchInlineSnapshot(`
      "<title>Cream First? | The J Luxe Journal</title>
      <meta name="description" content="What goes on first." />
      <link rel="canonical" href="https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first" />
      <meta name="robots" content="max-image-preview:large" />
      <meta name="author" content="Ada Example" />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="The J Luxe Journal" />
      <meta property="og:title" content="Cream First?" />
      <meta property="og:description" content="What goes on first." />
      <meta property="og:url" content="https://jluxemedicalaesthetics.com/blog/cr%C3%A8me-first" />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:image" content="https://jluxemedicalaesthetics.com/blog/share.png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content="The J Luxe Journal" />
      <meta property="article:published_time" content="2026-03-01" />
      <meta property="article:section" content="Skin &amp; Body" />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content="The J Luxe Journal" />
      <link rel="alternate" href="/blog/cr%C3%A8me-first.md" type="text/markdown" />
      <link rel="alternate" href="/blog/feed.xml" type="application/atom+xml" title="The J Luxe Journal (Atom)" />
      <link rel="alternate" href="/blog/rss.xml" type="application/rss+xml" title="The J Luxe Journal (RSS)" />
      <link rel="alternate" href="/blog/feed.json" type="application/feed+json" title="The J Luxe Journal (JSON)" />
      <script type="application/ld+json">…</script>"
    `);
  });

  it('shows hostile texts as they are, on one line', () => {
    const tags = headOfPost(hostilePost);
    expect(tags.find(({ name }) => name === 'title')?.text).toBe(`${hostileLine}!`);
    for (const name of [
      'description',
      'author',
      'og:title',
      'og:image:alt',
      'article:section',
      'article:tag',
    ]) {
      expect(contentOf(tags, name), name).toBe(hostileLine);
    }
  });
});

describe('The card of a post on other sites', () => {
  it.each([
    ['the author’s words', fullPost, 'A jar'],
    ['the title if the author gave none', { ...fullPost, cover: { ...cover, alt: '' } }, 'Cream First?'],
    ['the title if the picture is no cover', { ...fullPost, cover: null }, 'Cream First?'],
    ['the blog’s name if the picture is the blog’s', { ...plainPost, cover }, 'The J Luxe Journal'],
  ])('says in words what its picture shows: %s', (_, post, alt) => {
    const tags = headOfPost(post);
    expect(contentOf(tags, 'og:image:alt')).toBe(alt);
    expect(contentOf(tags, 'twitter:image:alt')).toBe(alt);
  });

  it.each([
    ['en-GB', 'en_GB'],
    ['de', 'de_DE'],
    ['zh-Hant-HK', 'zh_HK'],
  ])('names the language as Open Graph does: %s is %s', (tag, locale) => {
    expect(toOpenGraphLocale(tag)).toBe(locale);
  });
});

describe('The head of a list', () => {
  it('is the blog’s own at home', () => {
    expect(shown(listHead(everything))).toMatchInlineSnapshot(`
      "<title>The J Luxe Journal</title>
      <meta name="description" content="Plain, careful guides to skin treatments, from the nurse-led team at J Luxe Medical Aesthetics in Hackney, London." />
      <link rel="canonical" href="https://jluxemedicalaesthetics.com/blog" />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="The J Luxe Journal" />
      <meta property="og:title" content="The J Luxe Journal" />
      <meta property="og:description" content="Plain, careful guides to skin treatments, from the nurse-led team at J Luxe Medical Aesthetics in Hackney, London." />
      <meta property="og:url" content="https://jluxemedicalaesthetics.com/blog" />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:image" content="https://jluxemedicalaesthetics.com/blog/share.png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content="The J Luxe Journal" />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content="The J Luxe Journal" />
      <link rel="alternate" href="/blog/feed.xml" type="application/atom+xml" title="The J Luxe Journal (Atom)" />
      <link rel="alternate" href="/blog/rss.xml" type="application/rss+xml" title="The J Luxe Journal (RSS)" />
      <link rel="alternate" href="/blog/feed.json" type="application/feed+json" title="The J Luxe Journal (JSON)" />
      <script type="application/ld+json">…</script>"
    `);
  });

  it('names a category and its page, and offers its feed', () => {
    expect(shown(listHead({ ...everything, category: 'skin', page: 2 }))).toMatchInlineSnapshot(`
      "<title>Skin &amp; Body, page 2 | The J Luxe Journal</title>
      <meta name="description" content="Posts about Skin &amp; Body. Plain, careful guides to skin treatments, from the nurse-led team at J Luxe Medical Aesthetics in Hackney, London." />
      <link rel="canonical" href="https://jluxemedicalaesthetics.com/blog/category/skin/page/2" />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="The J Luxe Journal" />
      <meta property="og:title" content="Skin &amp; Body, page 2" />
      <meta property="og:description" content="Posts about Skin &amp; Body. Plain, careful guides to skin treatments, from the nurse-led team at J Luxe Medical Aesthetics in Hackney, London." />
      <meta property="og:url" content="https://jluxemedicalaesthetics.com/blog/category/skin/page/2" />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:image" content="https://jluxemedicalaesthetics.com/blog/share.png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content="The J Luxe Journal" />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content="The J Luxe Journal" />
      <link rel="alternate" href="/blog/feed.xml" type="application/atom+xml" title="The J Luxe Journal (Atom)" />
      <link rel="alternate" href="/blog/rss.xml" type="application/rss+xml" title="The J Luxe Journal (RSS)" />
      <link rel="alternate" href="/blog/feed.json" type="application/feed+json" title="The J Luxe Journal (JSON)" />
      <link rel="alternate" href="/blog/category/skin/feed.xml" type="application/atom+xml" title="Skin &amp; Body | The J Luxe Journal (Atom)" />
      <script type="application/ld+json">…</script>"
    `);
  });

  it('keeps a filtered list out of search engines', () => {
    const selection = { ...everything, category: 'skin', tags: ['creams', 'safety'], query: 'last' };
    expect(shown(listHead(selection))).toMatchInlineSnapshot(`
      "<title>Skin &amp; Body, Creams, Safety, “last” | The J Luxe Journal</title>
      <meta name="description" content="Posts about Skin &amp; Body, Creams, Safety, “last”. Plain, careful guides to skin treatments, from the nurse-led team at J Luxe Medical Aesthetics in Hackney, London." />
      <link rel="canonical" href="https://jluxemedicalaesthetics.com/blog/category/skin" />
      <meta name="robots" content="noindex" />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content="The J Luxe Journal" />
      <meta property="og:title" content="Skin &amp; Body, Creams, Safety, “last”" />
      <meta property="og:description" content="Posts about Skin &amp; Body, Creams, Safety, “last”. Plain, careful guides to skin treatments, from the nurse-led team at J Luxe Medical Aesthetics in Hackney, London." />
      <meta property="og:url" content="https://jluxemedicalaesthetics.com/blog/category/skin" />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:image" content="https://jluxemedicalaesthetics.com/blog/share.png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content="The J Luxe Journal" />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content="The J Luxe Journal" />
      <link rel="alternate" href="/blog/feed.xml" type="application/atom+xml" title="The J Luxe Journal (Atom)" />
      <link rel="alternate" href="/blog/rss.xml" type="application/rss+xml" title="The J Luxe Journal (RSS)" />
      <link rel="alternate" href="/blog/feed.json" type="application/feed+json" title="The J Luxe Journal (JSON)" />"
    `);
  });

  it.each<[string, Selection, boolean]>([
    ['the list', everything, true],
    ['a page of the list', { ...everything, page: 2 }, true],
    ['a category', { ...everything, category: 'skin' }, true],
    ['a tag', { ...everything, tags: ['creams'] }, true],
    ['two tags', { ...everything, tags: ['creams', 'safety'] }, false],
    ['a category and a tag', { ...everything, category: 'skin', tags: ['creams'] }, false],
    ['a search', { ...everything, query: 'guide' }, false],
  ])('lets search engines have only lists with a page of their own: %s', (_, selection, lasting) => {
    const tags = listHead(selection);
    expect(contentOf(tags, 'robots')).toBe(lasting ? undefined : 'noindex');
    expect(tags.some(({ name }) => name === 'script')).toBe(lasting);
  });

  it('names no neighbours: Firefox would fetch the next one, which the policy forbids', () => {
    for (const page of [1, 2, 99]) {
      const tags = listHead({ ...everything, page });
      expect(['prev', 'next'].map((rel) => hrefOf(tags, rel))).toEqual([undefined, undefined]);
    }
  });
});

describe('The head of an error', () => {
  it('gives nothing to keep or to pass on', () => {
    expect(shown(headOfError('Page not found'))).toMatchInlineSnapshot(`
      "<title>Page not found | The J Luxe Journal</title>
      <meta name="robots" content="noindex" />
      <link rel="alternate" href="/blog/feed.xml" type="application/atom+xml" title="The J Luxe Journal (Atom)" />
      <link rel="alternate" href="/blog/rss.xml" type="application/rss+xml" title="The J Luxe Journal (RSS)" />
      <link rel="alternate" href="/blog/feed.json" type="application/feed+json" title="The J Luxe Journal (JSON)" />"
    `);
  });
});

describe('The head of every page', () => {
  it('speaks of the blog and of the device', () => {
    expect(shown(staticHead())).toMatchInlineSnapshot(`
      "<meta name="application-name" content="The J Luxe Journal" />
      <meta name="theme-color" content="#faf6ee" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#171310" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
      <link rel="manifest" href="/blog/manifest.webmanifest" />"
    `);
  });
});

function listHead(selection: Selection): HeadTag[] {
  return headOfList(selection, toListing(exampleIndex, selection));
}

/** As HTML, without the script, which has tests of its own. */
function shown(tags: readonly HeadTag[]): string {
  return toHtml(tags).replace(/>{.*}</, '>…<');
}

function contentOf(tags: readonly HeadTag[], name: string): string | undefined {
  return tags.find(({ attributes }) => attributes.name === name || attributes.property === name)?.attributes
    .content;
}

function hrefOf(tags: readonly HeadTag[], rel: string): string | undefined {
  return tags.find(({ attributes }) => attributes.rel === rel)?.attributes.href;
}
