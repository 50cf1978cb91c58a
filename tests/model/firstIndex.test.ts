import { expect, test } from 'vitest';
import { firstIndex } from '../../src/model/firstIndex.ts';

test('it agrees with looking at every item, for every number of items', () => {
  for (let count = 0; count < 9; count++) {
    const tops = Array.from({ length: count }, (_, i) => i * 10);
    for (let line = -5; line < 100; line += 5) {
      const expected = tops.filter((top) => top <= line).length;
      expect(firstIndex(count, (at) => (tops[at] ?? Infinity) > line)).toBe(expected);
    }
  }
});

test('it looks at few items', () => {
  let asked = 0;
  const topOf = (at: number) => {
    asked += 1;
    return at;
  };
  expect(firstIndex(300, (at) => topOf(at) > 123)).toBe(124);
  expect(asked).toBeLessThan(10);
});
