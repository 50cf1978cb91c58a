import type { Page } from '@playwright/test';
import { expectWholeArticle, longArticle } from '../article.ts';
import { launchOptions } from '../chromium.ts';
import { findCut, findOverflow, stuckHeight } from '../overflow.ts';
import { expect, missingPage, test } from '../reader.ts';

const chromium = launchOptions(process.env['CHROMIUM_PATH']);

// The reader has told the browser to show letters twice as large.
test.use({
  launchOptions: { ...chromium, args: [...(chromium.args ?? []), '--blink-settings=defaultFontSize=32'] },
});

const lists = ['/blog', '/blog/page/2', '/blog/tag/safety-guide'];

for (const path of [...lists, longArticle, '/blog/understanding-pigmentation', '/blog/no-such-page']) {
  test(`with letters of twice the size everything of ${path} fits`, async ({ page, expectFaults }) => {
    if (path === '/blog/no-such-page') expectFaults(...missingPage(path));
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    if (path === longArticle) await expectWholeArticle(page);
    for (const width of [320, 390, 640, 768, 900, 1024, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => page.evaluate(findOverflow), `beyond the edge at ${width} px`).toEqual([]);
      expect(await page.evaluate(findCut), `cut off at ${width} px`).toEqual([]);
      await expectUsableSearch(page);
    }
  });
}

test('in a low window what sticks takes at most a quarter of it', async ({ page }) => {
  await page.goto(longArticle);
  await expectWholeArticle(page);
  await page.evaluate(() => window.scrollTo(0, 3000));
  for (const [width, height] of [
    [640, 360],
    [844, 390],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(stuckHeight), `of ${width} × ${height}`).toBeLessThanOrEqual(height / 4);
  }
});

/** Asserts that a field to search in, if the page has one, shows a few words. */
async function expectUsableSearch(page: Page): Promise<void> {
  const field = page.getByRole('searchbox');
  if ((await field.count()) === 0) return;
  expect((await field.boundingBox())?.width).toBeGreaterThan(140);
}
