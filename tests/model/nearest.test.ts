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

test.each([
  ['peel', 'peal', 'a quarter'],
  ['peels', 'pearl', 'more than a third'],
  ['abc', 'abd', 'a third'],
  ['abcde', 'abcxy', 'two of five letters'],
  ['abcdef', 'abcdxy', 'a third of six letters'],
  ['abcdef', 'abcxyz', 'half'],
  ['ab', 'a', 'half of the longer word'],
  ['abc', 'ab', 'a third of the longer word'],
])('from %j to %j is %s', (word, candidate, share) => {
  const isMeant = /^a (?:third|quarter)/.test(share);
  expect(nearest(word, [candidate])).toEqual(isMeant ? [candidate] : []);
});

test('the likeliest come first, and unlike words not at all', () => {
  expect(nearest('metaDescripton', ['metaTitle', 'metaDescription', 'date'], 3)).toEqual(['metaDescription']);
  expect(nearest('prp', ['exosomes-vs-prp'])).toEqual([]);
});
