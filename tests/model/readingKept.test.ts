import { describe, expect, test } from 'vitest';
import {
  type KeptPost,
  minutesLeft,
  parseKept,
  toFinished,
  toKept,
  withoutPost,
  withPost,
} from '../../src/model/reading/keptPost.ts';
import { isAtEnd, isMostlySeen, withSeen } from '../../src/model/reading/seenParts.ts';

const post = (slug: string, at: number): KeptPost => ({
  slug,
  title: `Title of ${slug}`,
  heading: 'Aftercare',
  minutes: 12,
  progress: 0.25,
  seen: 7,
  at,
  place: null,
  finished: false,
});

describe('what is kept of posts', () => {
  test('comes back from JSON, the one read last first', () => {
    const posts = [post('a', 1), post('b', 3), toFinished({ slug: 'c', at: 2 })];
    const kept = parseKept(JSON.parse(JSON.stringify(toKept(posts))));
    expect(kept).toEqual([posts[1], posts[2], posts[0]]);
  });

  test('is one entry for each post', () => {
    const posts = withPost([post('a', 1), post('b', 2)], post('a', 3));
    expect(posts.map(({ slug, at }) => [slug, at])).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
    expect(withoutPost(posts, 'a')).toEqual([post('b', 2)]);
  });

  test('is never more than a hundred posts: those read longest ago go', () => {
    let kept: readonly KeptPost[] = [];
    for (let at = 1; at <= 103; at++) kept = parseKept(toKept(withPost(kept, post(`post-${at}`, at))));
    expect(kept).toHaveLength(100);
    expect(kept[0]?.slug).toBe('post-103');
    expect(kept.at(-1)?.slug).toBe('post-4');
  });

  test('of a finished post is only that', () => {
    const { slug: _, ...rest } = post('a', 5);
    expect(parseKept({ a: { ...rest, finished: true } })).toEqual([toFinished({ slug: 'a', at: 5 })]);
  });

  test('survives a slug that every object knows', () => {
    const kept = parseKept(
      JSON.parse(JSON.stringify(toKept([post('constructor', 1), post('__proto__', 2)]))),
    );
    expect(kept.map(({ slug }) => slug)).toEqual(['__proto__', 'constructor']);
  });

  const { slug: _, ...good } = post('a', 1);
  test.each<[what: string, value: unknown]>([
    ['nothing', null],
    ['a text', 'reading'],
    ['a number', 7],
    ['a list of texts', ['a', 'b']],
    ['an entry without a title', { a: { ...good, title: undefined } }],
    ['an entry with an empty title', { a: { ...good, title: '' } }],
    ['a heading that is a number', { a: { ...good, heading: 3 } }],
    ['a progress beyond the end', { a: { ...good, progress: 1.5 } }],
    ['a progress that is no number', { a: { ...good, progress: null } }],
    ['a time that is a text', { a: { ...good, at: 'yesterday' } }],
    ['no word on whether it is finished', { a: { ...good, finished: undefined } }],
  ])('%s is left out', (what, value) => {
    expect(parseKept(value), what).toEqual([]);
  });

  test('of one post is read even where that of another is broken', () => {
    expect(parseKept({ a: good, b: 'broken' })).toEqual([post('a', 1)]);
  });
});

test.each([
  [12, 0, 12],
  [12, 0.25, 9],
  [12, 0.99, 1],
  [0, 0.5, null],
])('of %i minutes, with %f of them read, %s are left', (minutes, progress, left) => {
  expect(minutesLeft({ minutes, progress })).toBe(left);
});

describe('a text is finished', () => {
  const read = (...stretches: [from: number, to: number][]) =>
    stretches.reduce((seen, [from, to]) => withSeen(seen, { from, to }), 0);

  test('when half of it has been on the screen', () => {
    expect(isMostlySeen(read([0, 0.2], [0.2, 0.4], [0.9, 1]))).toBe(true);
    expect(isMostlySeen(read([0.1, 0.5], [0.9, 1]))).toBe(true);
  });

  test('but not by a leap to its end', () => {
    expect(isMostlySeen(read([0, 0.1], [0.85, 1]))).toBe(false);
    expect(isMostlySeen(0)).toBe(false);
  });

  test('only where its end is on the screen', () => {
    expect(isAtEnd({ from: 0.9, to: 0.99 })).toBe(true);
    expect(isAtEnd({ from: 0.8, to: 0.95 })).toBe(false);
  });

  test('and a stretch that only borders on a tenth has not shown it', () => {
    expect(read([0.1, 0.2])).toBe(0b10);
    expect(read([0, 1])).toBe(0b1111111111);
  });
});
