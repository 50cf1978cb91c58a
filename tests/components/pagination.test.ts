import { expect, test } from 'vitest';
import { pageNumbers } from '../../src/components/list/Pagination.tsx';

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
])('page %i of %i offers %j', (page, pages, expected) => {
  expect(pageNumbers(page, pages)).toEqual(expected);
});
