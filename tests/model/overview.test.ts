import { expect, test } from 'vitest';
import { overviewPath } from '../../src/model/head/overviewHead.ts';
import { overviewsOf, toArchive, toTopicsOverview } from '../../src/model/overview.ts';
import { indexVersion, type PostIndex } from '../../src/model/postIndex.ts';

const days = ['2026-06-11', '2026-06-02', '2026-01-31', '2024-12-31'];
const index: PostIndex = {
  version: indexVersion,
  build: 'test',
  categories: [
    { slug: 'wellness', name: 'Wellness', count: 3 },
    { slug: 'other', name: 'Other', count: 1 },
  ],
  tags: [],
  posts: days.map((date, rank) => ({
    slug: `post-${rank}`,
    title: `Post ${rank}`,
    excerpt: '',
    date,
    category: 'wellness',
    tags: [],
    readTime: '1 min read',
    cover: null,
    hash: '0',
  })),
};

test('the archive holds each post once, in the month of its day, and years without posts have none', () => {
  const archive = toArchive(index, null);
  expect(archive?.year).toBe('2026');
  expect(archive?.years).toEqual([
    { year: '2026', count: 3 },
    { year: '2024', count: 1 },
  ]);
  expect(archive?.months.map(({ month, posts }) => [month, posts.map(({ slug }) => slug)])).toEqual([
    ['2026-06', ['post-0', 'post-1']],
    ['2026-01', ['post-2']],
  ]);
  expect(toArchive(index, '2025')).toBeNull();
  expect(toArchive({ ...index, posts: [] }, null)).toBeNull();
});

test('each overview has a lasting address', () => {
  expect(overviewsOf(index).map(overviewPath)).toEqual([
    '/blog/topics',
    '/blog/archive/2026',
    '/blog/archive/2024',
  ]);
  expect(overviewsOf({ ...index, posts: [] }).map(overviewPath)).toEqual(['/blog/topics']);
});

test('a topic has the description that the settings give it, if they give one', () => {
  const [wellness, other] = toTopicsOverview(index).categories;
  expect(wellness?.description).toMatch(/\.$/);
  expect(other).not.toHaveProperty('description');
});
