import type { Page } from '@playwright/test';
import { expectWholeArticle, longArticle } from '../article.ts';
import { expect, expectStarted, phone, test } from '../reader.ts';

const scrollY = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** Scrolls as far as a reader would and loads the page again, twice. */
async function expectKept(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.scrollTo(0, 700));
  await expect.poll(() => scrollY(page)).toBeGreaterThan(300);
  const before = await scrollY(page);
  for (const time of ['first', 'second']) {
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => scrollY(page), `after the ${time} time`).toBe(before);
  }
}

function keepsPlaces(): void {
  for (const address of ['/blog', '/blog/page/2', longArticle, '/blog/tag/safety-guide']) {
    test(`${address} stays where it was when it is loaded again`, async ({ page }) => {
      await page.goto(address);
      await expectKept(page);
    });
  }

  test('so does an address with a hash, which counts only for a new visit', async ({ page }) => {
    await page.goto(longArticle);
    const hash = await page.getByRole('article').locator('h2[id]').nth(2).getAttribute('id');
    await page.goto('about:blank');
    await page.goto(`${longArticle}#${hash}`);
    await expect.poll(() => scrollY(page)).toBeGreaterThan(1000);
    await expectKept(page);
  });

  test('so does a page to which a link in the blog led', async ({ page }) => {
    await page.goto('/blog');
    await expectStarted(page);
    await page.getByRole('main').getByRole('article').first().getByRole('link').click();
    await expect(page).not.toHaveURL(/\/blog$/);
    await expectWholeArticle(page);
    await expectKept(page);
  });
}

test.describe('on a laptop', keepsPlaces);
test.describe('on a phone', () => {
  test.use(phone);
  keepsPlaces();
});

test('a tab that a phone has put away without a word keeps its place', async ({ page }) => {
  await page.goto('/blog');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => window.scrollTo(0, 600));
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const kept = await page.evaluate(() => Object.values(sessionStorage).join(' '));
  expect(kept).toContain(String(await page.evaluate(() => window.scrollY)));
});
