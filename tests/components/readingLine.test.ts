import { describe, expect, test } from 'vitest';
import { readingLine } from '../../src/components/reading/readingLine.ts';

/** A page: how tall its window is, where its text ends, and how tall it is. */
const pages = {
  'a long post': { view: 800, end: 9000, height: 10_500 },
  'a post with nothing behind it': { view: 800, end: 9000, height: 9000 },
  'a post that fits into the window': { view: 800, end: 600, height: 1600 },
  'a post a little longer than the window': { view: 800, end: 850, height: 1300 },
  'a page that hardly scrolls': { view: 800, end: 780, height: 900 },
  'a low window': { view: 160, end: 9000, height: 9500 },
};

describe.each(Object.entries(pages))('the reading line of %s', (_, { view, end, height }) => {
  const most = height - view;
  const lines = Array.from({ length: most + 1 }, (_unused, scroll) =>
    readingLine({ scroll, most, top: 72, bottom: view - 52, end }),
  );

  test('goes on with every pixel, and without leaps', () => {
    const steps = lines.slice(1).map((line, index) => line - (lines[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThan(most < 200 ? 20 : 6);
  });

  test('begins at the top of the page and passes the end of the text', () => {
    expect(lines[0]).toBeLessThan(73);
    expect(lines.at(-1)).toBeGreaterThanOrEqual(Math.min(end, most + view - 52));
  });

  test('is always inside the window or beyond the text', () => {
    for (const [scroll, line] of lines.entries()) {
      expect(line >= scroll && (line <= scroll + view || line >= end)).toBe(true);
    }
  });
});

test('most of the way it runs just below the place where headings land', () => {
  const line = readingLine({ scroll: 4000, most: 9700, top: 72, bottom: 748, end: 9000 });
  expect(line - 4000).toBe(100);
});

test('it meets the end of the text two thirds down the window', () => {
  const height = 100 + (748 - 100) * (2 / 3);
  const line = readingLine({ scroll: 9000 - height, most: 9700, top: 72, bottom: 748, end: 9000 });
  expect(line).toBeCloseTo(9000);
});
