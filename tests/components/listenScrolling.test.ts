import { expect, test } from 'vitest';
import { isInSight, scrollFor } from '../../src/components/listen/following.ts';

const comfortable = { top: 100, bottom: 700 };

test('a line that can be read stays where it is', () => {
  expect(scrollFor({ top: 100, bottom: 150 }, comfortable)).toBe(0);
  expect(scrollFor({ top: 600, bottom: 700 }, comfortable)).toBe(0);
});

test('a line below or above is brought to the upper part of the window', () => {
  expect(scrollFor({ top: 690, bottom: 740 }, comfortable)).toBe(690 - 250);
  expect(scrollFor({ top: -400, bottom: -350 }, comfortable)).toBe(-400 - 250);
});

test('of a line higher than the window the beginning is shown', () => {
  expect(scrollFor({ top: 200, bottom: 1000 }, comfortable)).toBe(100);
});

test('a line is in sight as long as any of it is', () => {
  expect(isInSight({ top: 50, bottom: 101 }, comfortable)).toBe(true);
  expect(isInSight({ top: 50, bottom: 99 }, comfortable)).toBe(false);
  expect(isInSight({ top: 700, bottom: 750 }, comfortable)).toBe(false);
});
