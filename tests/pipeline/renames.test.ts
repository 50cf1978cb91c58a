import { expect, it } from 'vitest';
import { blankParsedPost } from '../../src/pipeline/posts/parsedPost.ts';
import { watchRenames } from '../../src/pipeline/posts/renames.ts';
import type { SourcePosts } from '../../src/pipeline/posts/sourcePosts.ts';

function posts(texts: Record<string, string>): SourcePosts {
  return new Map(
    Object.entries(texts).map(([slug, text]) => [
      `${slug}.md`,
      { source: { file: `posts/${slug}.md`, slug, text }, parsed: blankParsedPost, findings: [] },
    ]),
  );
}

it('a file that goes and comes under another name was renamed, in any order, and once', () => {
  let now = 0;
  const renames = watchRenames(() => now);
  expect(renames(posts({ a: 'A', b: 'B' }), posts({ b: 'B' }))).toEqual([]);
  expect(renames(posts({ b: 'B' }), posts({ b: 'B', c: 'A' }))).toEqual([{ from: 'a', to: 'c' }]);
  expect(renames(posts({ b: 'B', c: 'A' }), posts({ b: 'B', c: 'A', d: 'B' }))).toEqual([]);
  expect(renames(posts({ b: 'B', c: 'A', d: 'B' }), posts({ c: 'A', d: 'B' }))).toEqual([
    { from: 'b', to: 'd' },
  ]);
  expect(renames(posts({ c: 'A', d: 'B' }), posts({ d: 'B', e: 'A' }))).toEqual([{ from: 'c', to: 'e' }]);
  now = 10_000;
  expect(renames(posts({ d: 'B' }), posts({}))).toEqual([]);
  now = 20_000;
  expect(renames(posts({}), posts({ f: 'B' })), 'long after that it is another post').toEqual([]);
});

it('a file that was changed has not been renamed', () => {
  expect(watchRenames()(posts({ a: 'A' }), posts({ a: 'B' }))).toEqual([]);
  expect(watchRenames()(posts({ a: 'A' }), posts({ b: 'Other' }))).toEqual([]);
});
