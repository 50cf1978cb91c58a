import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/model/nearest.ts';

test.each([
  ['', '', 0],
  ['kitten', 'sitting', 3],
  ['date', 'dates', 1],
  ['abc', '', 3],
])('from %j to %j it takes %i changes', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test('the likeliest come first, and unlike words not at all', () => {
  expect(nearest('metaDescripton', ['metaTitle', 'metaDescription', 'date'], 3)).toEqual(['metaDescription']);
  expect(nearest('prp', ['exosomes-vs-prp'])).toEqual([]);
});
