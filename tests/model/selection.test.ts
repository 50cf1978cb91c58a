import { expect, test } from 'vitest';
import { seeded } from '../../bench/corpus/random.ts';
import type { PostSummary } from '../../src/model/post.ts';
import { indexVersion, type PostIndex } from '../../src/model/postIndex.ts';
import {
  everything,
  featuredFirst,
  type Selection,
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

test('posts that were found keep the order in which they answer, and only they are counted', () => {
  const { posts, categories, tags } = selectPosts(index, { ...everything, category: 'skin' }, [3, 0, 2]);
  expect(slugs(posts)).toEqual(['d', 'a']);
  expect(categories.map(({ slug, count }) => [slug, count])).toEqual([
    ['peels', 2],
    ['skin', 2],
  ]);
  expect(tags.map(({ slug, count }) => [slug, count])).toEqual([
    ['acne', 1],
    ['safety', 1],
  ]);
});

test('500 selections over 2,000 posts hold what they should, and each count what its choice would leave', () => {
  const random = seeded(7);
  const chance = () => random.next();
  const pick = (items: readonly string[]) => items[Math.floor(chance() * items.length)] ?? '';
  const topics = Array.from({ length: 12 }, (_, rank) => `topic-${rank}`);
  const categories = topics.slice(0, 4);
  const posts = Array.from({ length: 2000 }, (_, rank) => {
    const tags = new Set(Array.from({ length: Math.floor(chance() * 4) }, () => pick(topics)));
    const category = pick(categories);
    tags.delete(category);
    return { ...post(`p${rank}`, category, [...tags]), date: `20${10 + Math.floor(chance() * 9)}-01-01` };
  });
  const facet = (slug: string) => ({ slug, name: slug, count: 1 });
  const large: PostIndex = {
    ...index,
    categories: categories.map(facet),
    tags: topics.slice(4).map(facet),
    posts,
  };
  const ranks = posts.map((_, rank) => rank);
  for (let run = 0; run < 500; run++) {
    const found = chance() < 0.5 ? null : ranks.filter(() => chance() < 0.3);
    const selection: Selection = {
      ...everything,
      category: chance() < 0.5 ? null : pick(categories),
      tags: [...new Set(Array.from({ length: Math.floor(chance() * 3) }, () => pick(topics.slice(4))))],
      year: chance() < 0.6 ? null : String(2010 + Math.floor(chance() * 9)),
    };
    const holds = (wanted: Selection) =>
      (found === null ? posts : posts.filter((_, rank) => found.includes(rank))).filter(
        ({ category, tags, date }) =>
          [wanted.category, ...wanted.tags].every(
            (slug) => slug === null || slug === category || tags.includes(slug),
          ) &&
          (wanted.year === null || date.startsWith(wanted.year)),
      );
    const selected = selectPosts(large, selection, found);
    expect(slugs(selected.posts)).toEqual(slugs(holds(selection)));
    for (const { slug, count } of selected.categories)
      expect(count).toBe(holds({ ...selection, category: slug }).length);
    for (const { slug, count } of selected.years)
      expect(count).toBe(holds({ ...selection, year: slug }).length);
    for (const { slug, count, chosen } of selected.tags)
      expect(count).toBe(
        holds(chosen ? selection : { ...selection, tags: [...selection.tags, slug] }).length,
      );
  }
});

test.each([
  ['newest', 'd a c b'],
  ['oldest', 'b c a d'],
  ['longest', 'c d a b'],
  ['shortest', 'b d a c'],
] as const)('a list can be read in the order %s', (sort, expected) => {
  const times = {
    a: ['2026-02-01', '5 min read'],
    b: ['2024-01-01', 'A minute'],
    c: ['2025-01-01', '12 min read'],
    d: ['2026-03-01', '5 min read'],
  };
  const posts = Object.entries(times).map(([slug, [date = '', readTime = '']]) =>
    Object.assign(post(slug, 'skin', []), { date, readTime }),
  );
  expect(slugs(selectPosts({ ...index, posts }, { ...everything, sort }).posts).join(' ')).toBe(expected);
});

test('choosing and giving up a choice leads back to the first page', () => {
  const chosen = toggleTag(toggleCategory({ ...everything, page: 3 }, 'skin'), 'acne');
  expect(chosen).toEqual({ ...everything, category: 'skin', tags: ['acne'] });
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

function slugs(posts: readonly PostSummary[]): string[] {
  return posts.map(({ slug }) => slug);
}
