import { expect, it } from 'vitest';
import { cutText } from '../../src/desk/cutText.ts';

const tenEach = (text: string) => text.length * 10;

it.each([
  ['One two three', 130, 'One two three'],
  ['One two three', 129, 'One two …'],
  ['One two three', 90, 'One two …'],
  ['One two three', 89, 'One …'],
  ['Incomprehensibilities', 100, 'Incomprehensibilities …'],
  ['', 0, ''],
])('"%s" in %d pixels', (text, room, shown) => {
  expect(cutText(text, room, '', tenEach)).toBe(shown);
});
