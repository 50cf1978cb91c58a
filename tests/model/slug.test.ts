import { expect, test } from 'vitest';
import { toSlug } from '../../src/model/slug.ts';

test.each([
  ['Consultation & Safety', 'consultation-safety'],
  ['Café-au-lait', 'cafe-au-lait'],
  ['Womenʼs health', 'womens-health'],
  ['Day 0–1: What’s normal?', 'day-0-1-whats-normal'],
  ['皮肤 护理', '皮肤-护理'],
  ['__proto__', 'proto'],
  ['+++', ''],
  ['❤️', ''],
  ['C', 'c'],
  ['C#', 'c-sharp'],
  ['C++', 'c-plus-plus'],
  ['SPF 50+', 'spf-50-plus'],
  ['a#b + #c', 'a-b-c'],
  ['#hash', 'hash'],
  ['I ♥ skin', 'i-skin'],
  ['100%', '100'],
  ['سلام', 'سلام'],
  ['Hydra\u00adtion', 'hydration'],
  ['\u200bHydra\ufefftion\u2060', 'hydration'],
  ['Winter\u00a0Skin', 'winter-skin'],
  ['Winter\u202f\u3000Skin', 'winter-skin'],
  ['\u202dskin\u202c', 'skin'],
  ['س\u200fل', 'سل'],
  ['می\u200cروم', 'می-روم'],
  ['ශ්\u200dරී', 'ශ්රී'],
  ['👩\u200d⚕️ advice', 'advice'],
])('%j stands in addresses as %j', (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});
