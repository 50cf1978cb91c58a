import { describe, expect, it } from 'vitest';
import type { HeadTag } from '../../src/model/head/headTag.ts';
import { headOfList } from '../../src/model/head/listHead.ts';
import { headOfPost } from '../../src/model/head/postHead.ts';
import { pageLanguage, postLanguage } from '../../src/model/language.ts';
import { toListing } from '../../src/model/listing.ts';
import { everything } from '../../src/model/selection.ts';
import { exampleIndex, fullPost } from './headExamples.ts';

const arabic = { ...fullPost, lang: 'ar' };

describe('An element with a post’s words', () => {
  it('says nothing of the language that the page has anyway', () => {
    expect(postLanguage(fullPost)).toBeUndefined();
    expect(pageLanguage(fullPost)).toBeUndefined();
  });

  it.each(['ar', 'he', 'ur', 'fa-AF', 'pa-PK', 'az-Arab', 'dv', 'rhg', 'ckb', 'yi', 'nqo'])(
    'runs from right to left in %s',
    (lang) => {
      expect(postLanguage({ lang })).toEqual({ lang, dir: 'rtl' });
    },
  );

  it.each(['en', 'pl', 'pt-BR', 'pa', 'az', 'ar-Latn', 'ja', 'syl', 'mul'])(
    'runs from left to right in %s',
    (lang) => {
      expect(postLanguage({ lang })).toEqual({ lang, dir: 'ltr' });
    },
  );

  it('has the page’s language again where the page speaks inside it', () => {
    expect(pageLanguage(arabic)).toEqual({ lang: 'en-GB', dir: 'ltr' });
  });
});

describe('The head', () => {
  it('of a post names its language', () => {
    const tags = headOfPost(arabic);
    expect(localeOf(tags)).toBe('ar_EG');
    expect(graphOf(tags).map(({ inLanguage }) => inLanguage)).toEqual(['ar', 'ar', undefined]);
  });

  it('of a list is in the blog’s language, whatever the posts are in', () => {
    const [first, second] = exampleIndex.posts;
    if (first === undefined || second === undefined) throw new Error('The example has no posts.');
    const index = { ...exampleIndex, posts: [{ ...first, lang: 'ar' }, second] };
    const tags = headOfList(everything, toListing(index, everything));
    expect(localeOf(tags)).toBe('en_GB');
    expect(graphOf(tags)[0]).toMatchObject({
      inLanguage: 'en-GB',
      blogPost: [{ inLanguage: 'ar' }, expect.not.objectContaining({ inLanguage: expect.anything() })],
    });
  });
});

function localeOf(tags: readonly HeadTag[]): string | undefined {
  return tags.find(({ attributes }) => attributes['property'] === 'og:locale')?.attributes['content'];
}

function graphOf(tags: readonly HeadTag[]): { inLanguage?: string }[] {
  return JSON.parse(tags.find(({ name }) => name === 'script')?.text ?? '{}')['@graph'];
}
