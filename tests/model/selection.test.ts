import { describe, expect, test } from 'vitest';
import { indexVersion, type PostIndex } from '../../src/model/postIndex.ts';
import type { PostSummary } from '../../src/model/post.ts';
import {
  everything,
  featuredFirst,
  selectPosts,
  toggleCategory,
  toggleTag,
  toPage,
} from '../../src/model/selection.ts';

const index: PostIndex = {
  version: indexVersion,
  build: 'test',
  categories: [
    { slug: 'peels', name: 'Peels', count: 2 },
    { slug: 'skin', name: 'Skin', count: 3 },
  ],
  tags: [
    { slug: 'acne', name: 'Acné', count: 2 },
    { slug: 'safety', name: 'Safety', count: 2 },
  ],
  posts: [
    post('a', 'skin', ['acne', 'safety']),
    post('b', 'skin', ['acne']),
    post('c', 'peels', ['safety']),
    // The tag "skin" has the name of a category: to the reader, this post is in both.
    post('d', 'peels', ['skin']),
  ],
};

test('nothing selected is everything', () => {
  expect(slugs(selectPosts(index, everything).posts)).toEqual(['a', 'b', 'c', 'd']);
});

test('a post must be in the category and have every tag', () => {
  const selection = { ...everything, category: 'skin', tags: ['acne', 'safety'] };
  expect(slugs(selectPosts(index, selection).posts)).toEqual(['a']);
});

test('a tag with the name of a category puts a post into that category', () => {
  expect(slugs(selectPosts(index, { ...everything, category: 'skin' }).posts)).toEqual(['a', 'b', 'd']);
});

test('each count is what the list would hold after taking the choice', () => {
  for (const selection of [
    everything,
    { ...everything, category: 'skin' },
    { ...everything, tags: ['acne'] },
  ]) {
    const { categories, tags } = selectPosts(index, selection);
    for (const choice of categories.filter(({ chosen }) => !chosen)) {
      const after = selectPosts(index, toggleCategory(selection, choice.slug)).posts;
      expect(choice.count, choice.slug).toBe(after.length);
    }
    for (const choice of tags.filter(({ chosen }) => !chosen)) {
      const after = selectPosts(index, toggleTag(selection, choice.slug)).posts;
      expect(choice.count, choice.slug).toBe(after.length);
    }
  }
});

describe('words', () => {
  test.each([
    ['ACNE', ['a', 'b']],
    ['acné peels', []],
    ['title of c', ['c']],
    ['  ', ['a', 'b', 'c', 'd']],
    ['itle', []],
    ['c: tit', ['c']],
    ['.*', ['a', 'b', 'c', 'd']],
  ])('%j', (query, expected) => {
    expect(slugs(selectPosts(index, { ...everything, query }).posts)).toEqual(expected);
  });
});

/** A title, and queries that find it, with bars between them. */
const findable: [title: string, queries: string][] = [
  ["Women's health", "womens health|women's|women’s|womenʼs|women＇s|womens|women|women s"],
  ["Café crème: CO₂, what's new?", "whats new|what's new|what'|cafe creme|CAFÉ|co2|CO₂"],
  ['What the clinic’s nurses say', "clinic's|clinics nurses|clinic s"],
  ['Womens health', "women's health|women’s"],
  ['Probiotic-rich food', 'probiotic rich|probiotic-rich|rich food'],
  ['Hyaluronsäure und l’eau d’Élan', "hyaluronsaure|hyaluronsäure|elan|Élan|leau|l'eau|eau"],
  ['Nai\u0308ve ﬁllers and Winter\u00a0Skin', 'naïve|fillers|winter skin'],
  ['Hydra\u00adtion\u200b', 'hydration|hydra\u00adtion'],
  ['皮肤护理入门：冬季保湿的完整指南', '护理|冬季|保湿|冬季护理|护理 指南|皮肤护理入门'],
  ['HydraFacialの効果とヒアルロン酸', 'hydrafacial|効果|ヒアルロン酸|ｈｙｄｒａｆａｃｉａｌ効果'],
  ['การดูแลผิวหลังการรักษา', 'ผิว|การรักษา'],
  ['玻尿酸HA填充', 'ha|填充'],
];
const findings = findable.flatMap(([title, queries]) => queries.split('|').map((query) => [title, query]));

test.each(findings)('%j is found by %j', (title = '', query = '') => {
  expect(slugs(selectPosts(titled(title), { ...everything, query }).posts)).toEqual(['x']);
});

test.each([
  ["Women's health", 'omens'],
  ["Women's health", 'womenshealth'],
  ['皮肤护理入门', '保湿'],
  ['皮肤护理入门', '护肤入'],
  ['HydraFacialの効果', 'facial'],
])('%j is not found by %j', (title, query) => {
  expect(selectPosts(titled(title), { ...everything, query }).posts).toEqual([]);
});

test('words without spaces between them are found whole where the browser cannot tell them apart', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    const foundBy = (query: string) =>
      selectPosts(titled('皮肤护理入门'), { ...everything, query }).posts.length;
    expect(foundBy('护理入门')).toBe(1);
    expect(foundBy('入门护理')).toBe(0);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

test('choosing and giving up a choice leads back to the first page', () => {
  const chosen = toggleTag(toggleCategory({ ...everything, page: 3 }, 'skin'), 'acne');
  expect(chosen).toEqual({ category: 'skin', tags: ['acne'], query: '', page: 1 });
  expect(toggleTag(toggleCategory(chosen, 'skin'), 'acne')).toEqual(everything);
});

test('pages never lie outside the list', () => {
  const items = Array.from({ length: 25 }, (_, i) => i);
  expect(toPage(items, 3, 12)).toEqual({ items: [24], page: 3, pages: 3 });
  expect(toPage(items, 99, 12).page).toBe(3);
  expect(toPage([], 2, 12)).toEqual({ items: [], page: 1, pages: 1 });
});

test('featured posts come first, and nothing else moves', () => {
  const posts = [post('a', 'skin', []), { ...post('b', 'skin', []), featured: true as const }];
  expect(slugs(featuredFirst([...posts, post('c', 'skin', [])]))).toEqual(['b', 'a', 'c']);
});

function post(slug: string, category: string, tags: string[]): PostSummary {
  return {
    slug,
    category,
    tags,
    title: `Title of ${slug}`,
    excerpt: '',
    date: '2026-01-01',
    readTime: '1 min read',
    cover: null,
    hash: '0',
  };
}

function titled(title: string): PostIndex {
  return { ...index, posts: [{ ...post('x', 'skin', []), title }] };
}

function slugs(posts: readonly PostSummary[]): string[] {
  return posts.map(({ slug }) => slug);
}
