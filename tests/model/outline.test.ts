import { expect, test } from 'vitest';
import { toOutline } from '../../src/model/outline.ts';
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

function heading(id: string, depth: Heading['depth']): Heading {
  return { id, depth, text: id, at: 0 };
}
