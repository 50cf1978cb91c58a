import { expect, test } from 'vitest';
import { pathTo, toOutline } from '../../src/model/outline.ts';
import type { Heading } from '../../src/model/post.ts';

test('headings hang under the nearest heading above them, also where a level is skipped', () => {
  const outline = toOutline([heading('a', 2), heading('b', 4), heading('c', 3), heading('d', 2)]);
  expect(outline.map(({ id, children }) => [id, children.map((child) => child.id)])).toEqual([
    ['a', ['b', 'c']],
    ['d', []],
  ]);
});

test('an article may begin with a small heading', () => {
  expect(toOutline([heading('a', 3), heading('b', 2)]).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('the way to a heading leads through all that it stands beneath', () => {
  const outline = toOutline([
    heading('a', 2),
    heading('b', 3),
    heading('c', 4),
    heading('d', 3),
    heading('e', 2),
  ]);
  expect(pathTo('c', outline)).toEqual(['a', 'b', 'c']);
  expect(pathTo('d', outline)).toEqual(['a', 'd']);
  expect(pathTo('e', outline)).toEqual(['e']);
  expect(pathTo('nothing', outline)).toEqual([]);
  expect(pathTo(null, outline)).toEqual([]);
});

function heading(id: string, depth: Heading['depth']): Heading {
  return { id, depth, text: id, at: 0 };
}
