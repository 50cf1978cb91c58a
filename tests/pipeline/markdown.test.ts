import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { mayHoldAddresses, parseMarkdown } from '../../src/pipeline/markdown/syntaxTree.ts';

const folder = resolve(import.meta.dirname, '../../posts');

/** Texts with and without bare addresses, hidden in every way that Markdown knows. */
const texts = [
  'Write to a@b.example, or see www.example.org and https://example.org/x.',
  'Write to a&#64;b.example or a&commat;b.example.',
  'See WWW.EXAMPLE.ORG, HTTP://EXAMPLE.ORG and <https://example.org>.',
  '[a](https://example.org) and [b](/c "d") and ![e](/f.png)',
  '[a](https://example.org "www.example.org")',
  '[a](<https://example.org/b c>)',
  '[www.example.org](/c)',
  '[a]: https://example.org\n\nSee [a] and ~~b~~.',
  '`https://example.org`',
  '| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] done[^1]\n\n[^1]: A note.',
  'A link](https://example.org) that is none.',
  '\\[a](https://example.org) and [b\\](https://example.org) and [^1](https://example.org)\n\n[^1]: A note.',
  '| a |\n|---|\n| [b|c](https://example.org) |',
  '[a [b](https://example.org) c](https://example.org)',
  '[a\n\nb](https://example.org)',
];

describe('Markdown', () => {
  it.each([...texts, ...readdirSync(folder).map((name) => readFileSync(resolve(folder, name), 'utf8'))])(
    'is parsed as GitHub does, whether addresses are looked for or not: %#',
    (text) => {
      const whole = fromMarkdown(text, {
        extensions: [gfm({ singleTilde: false })],
        mdastExtensions: [gfmFromMarkdown()],
      });
      expect(parseMarkdown(text)).toEqual(whole);
    },
  );

  it('is spared the search for addresses only where it can hold none', () => {
    expect(texts.filter((text) => !mayHoldAddresses(text))).toEqual([texts[3], texts[6], texts[9]]);
  });
});
