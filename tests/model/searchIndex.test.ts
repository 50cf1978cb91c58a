import { expect, test } from 'vitest';
import { frontCode, frontDecode, pack, unpack } from '../../src/model/searchIndex.ts';

test('numbers come back as they were packed, and JSON writes them as they are', () => {
  const numbers = [0, 1, 44, 45, 46, 89, 90, 2024, 2025, 2026, 91_125, 1_000_000, 2 ** 40];
  const text = pack(numbers);
  expect(unpack(text)).toEqual(numbers);
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  for (let number = 0; number < 10_000; number += 7) expect(unpack(pack([number, 3]))).toEqual([number, 3]);
  expect(unpack('')).toEqual([]);
});

test('words come back as they were coded', () => {
  const words = ['a', 'ab', 'abc', 'b', 'être', 'x'.repeat(60), `${'x'.repeat(60)}y`, '皮肤', '皮革'];
  expect(frontDecode(frontCode(words))).toEqual(words);
  expect(frontDecode(frontCode(['peel', 'peels'], 'peel'), 'peel')).toEqual(['peel', 'peels']);
  expect(frontDecode(frontCode([]))).toEqual([]);
});
