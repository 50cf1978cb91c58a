import { contents, expectWholeArticle, longArticle } from '../article.ts';
import { findOverflow, stuckHeight } from '../overflow.ts';
import { expect, expectStarted, test } from '../reader.ts';

const windows = {
  'of a phone on its side': { width: 844, height: 390 },
  'of a small phone on its side': { width: 568, height: 320 },
  'enlarged four times': { width: 320, height: 200 },
};

for (const [name, viewport] of Object.entries(windows)) {
  test.describe(`in a window ${name}`, () => {
    test.use({ viewport });

    test('what sticks takes at most a quarter of the height', async ({ page }) => {
      for (const path of ['/blog', longArticle]) {
        await page.goto(path);
        if (path === longArticle) await expectWholeArticle(page);
        await page.evaluate(() => window.scrollTo(0, 2000));
        expect(await page.evaluate(stuckHeight), path).toBeLessThanOrEqual(viewport.height / 4);
      }
    });

    test('every filter of the sheet can be reached and chosen', async ({ page }) => {
      await page.goto('/blog');
      await expectStarted(page);
      await page.getByRole('button', { name: /^Filter/ }).click();
      const sheet = page.getByRole('dialog', { name: 'Filter posts' });
      await expect(sheet.getByRole('button', { name: /^Show \d+ posts/ })).toBeInViewport({ ratio: 1 });
      const last = sheet.getByRole('link', { name: /^Wellness/ });
      await last.click();
      await expect(last).toHaveAttribute('aria-current', 'true');
      await expect(last).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(findOverflow)).toEqual([]);
      await sheet.getByRole('button', { name: /^Show \d+ posts/ }).click();
      await expect(page).toHaveURL('/blog/category/wellness');
    });

    test('a chosen section has room on the screen', async ({ page }) => {
      await page.goto(longArticle);
      await expectWholeArticle(page);
      await expectStarted(page);
      await page.locator('#contents-bar').click();
      await contents(page).getByRole('link').nth(4).click();
      const heading = page.locator(':focus');
      await expect(heading).toBeInViewport({ ratio: 1 });
    });
  });
}
