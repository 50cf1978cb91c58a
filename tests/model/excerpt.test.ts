import { expect, test } from 'vitest';
import { excerptOf } from '../../src/model/excerpt.ts';

/** An excerpt of a line around its first occurrence of a text, the marked part in ⟦brackets⟧. */
function excerpt(source: string, at: string, length: number): string {
  const column = Array.from(source.slice(0, source.indexOf(at))).length + 1;
  const place = {
    level: 'should',
    file: 'x.md',
    at: 0,
    line: 1,
    subject: 'x',
    message: 'x',
    column,
  } as const;
  const found = excerptOf({ ...place, source }, length);
  return found === null ? '' : `${found.before}⟦${found.marked}⟧${found.after}`;
}

test.each([
  ['a word', 'date: 25/02/2026', '25', 'date: ⟦25/02/2026⟧'],
  ['a link', 'See [the page](/a b) there.', '[', 'See ⟦[the page](/a b)⟧ there.'],
  ['a picture', 'See ![x](/a.png), too.', '!', 'See ⟦![x](/a.png)⟧, too.'],
  ['a tag', 'Red <span style="color:red">words</span>.', '<', 'Red ⟦<span style="color:red">⟧words</span>.'],
  ['a wiki link', 'See [[the page]] there.', '[[', 'See ⟦[[the page]]⟧ there.'],
  ['nothing but the place', 'title:', '', '⟦title:⟧'],
])('%s is marked where it stands', (_what, source, at, shown) => {
  expect(excerpt(source, at, 100)).toBe(shown);
});

test('of a long line only what is around the place is shown, and all that is marked', () => {
  const link = '[a link](/to/nowhere)';
  const line = `${'before '.repeat(30)}${link}${' after'.repeat(30)}`;
  expect(excerpt(line, link, 60)).toBe('…efore before before ⟦[a link](/to/nowhere)⟧ after after after …');
  expect(excerpt(`${link}${' after'.repeat(30)}`, link, 40)).toBe(
    '⟦[a link](/to/nowhere)⟧ after after after …',
  );
});

test('a word that is longer than the excerpt is cut, not its place', () => {
  expect(excerpt(`${'a '.repeat(50)}${'x'.repeat(200)}`, 'x', 40)).toBe(
    `…${'a '.repeat(10)}⟦${'x'.repeat(20)}⟧…`,
  );
});

test('letters that are two units long count as one', () => {
  expect(excerpt(`${'😀'.repeat(60)} [x](y)`, '[', 40)).toBe(`…${'😀'.repeat(33)} ⟦[x](y)⟧`);
});

test('a finding without a line has no excerpt', () => {
  expect(excerpt('', '', 40)).toBe('');
});
