import { expect, test } from 'vitest';
import { lastAbove } from '../../src/components/reading/lastAbove.ts';

test('it agrees with looking at every top, for every line and every number of items', () => {
  for (let count = 0; count < 9; count++) {
    const tops = Array.from({ length: count }, (_, i) => i * 10);
    for (let line = -5; line < 100; line += 5) {
      const expected = tops.findLastIndex((top) => top <= line);
      expect(lastAbove(count, (at) => tops[at] ?? Infinity, line)).toBe(expected);
    }
  }
});

test('it asks for few tops', () => {
  let asked = 0;
  const topOf = (at: number) => {
    asked += 1;
    return at;
  };
  expect(lastAbove(300, topOf, 123)).toBe(123);
  expect(asked).toBeLessThan(10);
});
