import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import type { Heading } from '../../src/model/post.ts';
import { absoluteUrl } from '../../src/model/urls.ts';
import { toFeedHtml } from '../../src/pipeline/article/feedHtml.ts';
import { toBodyHtml, renderBody } from '../../src/pipeline/article/renderedBody.ts';
import { normaliseMarkdown } from '../../src/pipeline/markdown/normalise.ts';
import { parseMarkdown } from '../../src/pipeline/markdown/syntaxTree.ts';
import { dressed, knownPictures } from '../model/bodyTree.ts';

const root = resolve(import.meta.dirname, '../..');
const textsIn = (folder: string) =>
  readdirSync(resolve(root, folder)).map((name) => readFileSync(resolve(root, folder, name), 'utf8'));

/** Pictures wherever their places could be taken for something else. */
const hostile = [
  '- [ ] ![Skin](/skin.png) task\n\n| ![Skin](/skin.png) | b |\n|---|---|\n| ![](/gone.png) | c |',
  '> [!NOTE]\n> ![Skin](/skin.png "שלום")\n> ![Gone](/gone.png)\n\nשלום ![גלד](/gone.png)',
  '> ![שלום](/gone.png "שלום")\n>\n> Text',
  '<figure><img src="/skin.png" width="30"><figcaption>![Skin](/skin.png)</figcaption></figure>',
  'A <img src="/skin.png" width="40" alt="Skin"> in a line\n\n<img src="/skin.png" width="9000">',
];

const headings: Heading[] = [{ id: 'first', depth: 2, text: '', at: 0 }];
const renderedBodyOf = (markdown: string) => renderBody(parseMarkdown(markdown).children, headings);

describe('The text of a post', () => {
  it.each([...hostile, ...textsIn('posts'), ...textsIn('tests/fixtures/articles')])(
    'is the same from the build, which puts pictures in later, as in the browser: %#',
    (markdown) => {
      const { text, tree } = normaliseMarkdown(markdown);
      const built = toBodyHtml(renderBody(tree.children, headings), knownPictures);
      expect(built).toBe(toHtml(dressed(text)));
    },
  );
});

describe('The text of a post in a feed', () => {
  const inFeed = (markdown: string) =>
    toFeedHtml(renderedBodyOf(markdown), knownPictures, '/blog/a').replaceAll('\n', '');

  it('has no links to headings and no buttons', () => {
    expect(inFeed('## Heading\n\n```\nhref="a" <button>Copy</button>\n```\n\nText.')).toBe(
      '<div class="heading"><h2 id="first">Heading</h2></div><div class="code-box">' +
        '<pre class="code" tabindex="0" role="group" aria-label="Code">' +
        '<code>href="a" &#x3C;button>Copy&#x3C;/button></code></pre></div><p>Text.</p>',
    );
  });

  it('has plain figures, and nothing to enlarge', () => {
    const image = `<img src="${absoluteUrl('/skin.png')}" alt="Skin" width="800" height="400">`;
    expect(inFeed('![Skin](/skin.png "In section")')).toBe(
      `<figure class="figure">${image}<figcaption>In section</figcaption></figure>`,
    );
    expect(inFeed('See ![Skin](/skin.png)')).toBe(`<p>See ${image}</p>`);
  });

  it('has the descriptions of pictures that are not there', () => {
    expect(inFeed('![Gone](/gone.png "Caption")\n\n![](/gone.png)')).toBe('<p>Gone</p>');
    expect(inFeed('See ![Gone](/gone.png)')).toBe('<p>See Gone</p>');
  });

  it('says which language it is in, and which way it runs, if that is not the language of the blog', () => {
    const html = toFeedHtml(renderedBodyOf('שלום'), {}, '/blog/a', { lang: 'he', dir: 'rtl' });
    expect(html).toMatch(/^<div lang="he" dir="rtl"><p[^>]*>שלום<\/p><\/div>$/);
  });

  it('has callouts and notes', () => {
    expect(inFeed('> [!TIP]\n> A[^1]\n\n[^1]: B')).toMatch(
      /^<div class="callout" data-kind="tip" role="note"><p class="callout-title">Tip<\/p><p>A<sup><a href="https:[^"]*\/blog\/a#user-content-fn-1"/,
    );
  });
});
