import { expect, test } from 'vitest';
import { toPlainText } from '../../src/search/plainText.ts';

test.each([
  ['Some *soft* and **loud** and `code`', 'Some soft and loud and code'],
  [
    'A [link](/blog/x "Title") and ![picture](/a.png) and <https://example.org/>',
    'A link and and https://example.org/',
  ],
  ['- one\n- [ ] two\n\n1. three', 'one · two · three'],
  ['> [!NOTE]\n> Mind this', 'Mind this'],
  ['| a | b |\n| --- | :-: |\n| c | d |', 'a · b · c · d'],
  ['Text[^1]\n\n[^1]: Its note', 'Text Its note'],
  ['snake_case and _soft_ and 2 \\* 3', 'snake_case and soft and 2 * 3'],
  ['```js\nlet a = 1;\n```', 'let a = 1;'],
  ['one<br>two <kbd>Ctrl</kbd> &amp; &#39;x&#39; &copy;', "one two Ctrl & 'x' &copy;"],
  ['---', ''],
  ['2024-05-01 and a - b', '2024-05-01 and a - b'],
])('%j reads %j', (markdown, text) => {
  expect(toPlainText(markdown)).toBe(text);
});
