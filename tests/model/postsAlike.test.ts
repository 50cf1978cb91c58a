import { describe, expect, it } from 'vitest';
import { postsAlike } from '../../src/model/postsAlike.ts';

const posts = [
  ['retinol-without-the-redness', 'Retinol Without the Redness', ['retinol', 'sensitive-skin']],
  ['microneedling-treatment-what-you-should-know', 'Microneedling in Hackney, London', ['microneedling']],
  ['the-first-week-after-treatment', 'The First Week After Treatment', ['microneedling', 'aftercare']],
  ['preparing-for-chemical-peel', 'A Countdown to Your First Chemical Peel', ['chemical-peels']],
  ['menopause-and-your-skin', 'Menopause and Your Skin', ['hormones']],
  ['darker-skin-tones', 'Darker Skin Tones and Safe Treatment', ['chemical-peels']],
  ['peau-sensible-en-ete', 'Peau sensible en été', []],
].map(([slug, title, tags]) => ({
  slug: String(slug),
  title: String(title),
  tags: [tags].flat().map(String),
}));

const alike = (name: string) => postsAlike(name, posts, 3).map(({ slug }) => slug);

describe('The posts that a name may have meant', () => {
  it.each([
    ['a slip of the pen', 'retinol-without-the-rednes', 'retinol-without-the-redness'],
    ['one word', 'retinol', 'retinol-without-the-redness'],
    [
      'one word of several posts, the one that is about it first',
      'microneedling',
      'microneedling-treatment-what-you-should-know',
    ],
    ['a misspelt word', 'microneeding', 'microneedling-treatment-what-you-should-know'],
    ['words in another order', 'peel-chemical', 'preparing-for-chemical-peel'],
    ['a plural', 'chemical-peels', 'preparing-for-chemical-peel'],
    ['capital letters and an ending', 'Menopause.html', 'menopause-and-your-skin'],
    ['accents', 'été-sensible', 'peau-sensible-en-ete'],
    [
      'a post that was renamed',
      'preparing-your-skin-for-a-chemical-peel-guide',
      'preparing-for-chemical-peel',
    ],
    ['a post that was renamed from a shorter name', 'redness-and-retinol', 'retinol-without-the-redness'],
  ])('are found by %s', (_, name, slug) => expect(alike(name)[0]).toBe(slug));

  it('are all that have the word', () => {
    expect(alike('microneedling')).toContain('the-first-week-after-treatment');
  });

  it.each([
    'zzzz',
    'the-and-for',
    '',
    'wp-login.php',
    'index',
    '日本',
    '%E0%A4',
    'xmlrpc-skin-flint-granite',
  ])('are none for %j', (name) => expect(alike(name)).toEqual([]));

  it('are no more than asked for, and each once', () => {
    expect(postsAlike('skin', posts, 1)).toHaveLength(1);
    const found = alike('retinol-without-the-rednes');
    expect(new Set(found).size).toBe(found.length);
  });
});
