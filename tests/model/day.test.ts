import { expect, test } from 'vitest';
import { formatDay } from '../../src/model/day.ts';

test('a day is the same day wherever the reader is', () => {
  expect(formatDay('2026-02-25')).toBe('25 February 2026');
});
