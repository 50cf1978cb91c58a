import { expect, test } from 'vitest';
import { formatDay } from '../../src/model/day.ts';
import { toSlug } from '../../src/model/slug.ts';

test('a day is the same day wherever the reader is', () => {
  expect(formatDay('2026-02-25')).toBe('25 February 2026');
});

test.each([
  ['Consultation & Safety', 'consultation-safety'],
  ['Café-au-lait', 'cafe-au-lait'],
  ['Day 0–1: What’s normal?', 'day-0-1-whats-normal'],
  ['皮肤 护理', '皮肤-护理'],
  ['__proto__', 'proto'],
  ['+++', ''],
])('%j stands in addresses as %j', (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});
