import type { Page } from '@playwright/test';
import { expect, expectStarted, phone, test } from '../reader.ts';

declare global {
  interface Window {
    /** Where the cover of the article was in each frame after it had come, from the window's top; in pixels. */
    flight: number[];
    /** Whether the heading was on the page in the first of these frames. */
    hadHeading: boolean;
  }
}

test.describe('a cover between a list and its article', () => {
  test.use({ ...phone, contextOptions: { reducedMotion: 'no-preference' } });

  test('goes from its place in the list to that above the article, whose heading is there at once', async ({
    page,
  }) => {
    const from = await openThird(page);
    await expect.poll(() => page.evaluate(() => window.flight.length)).toBeGreaterThan(3);
    const [first = NaN] = await page.evaluate(() => window.flight);
    expect(await page.evaluate(() => window.hadHeading)).toBe(true);
    expect(Math.abs(first - from), 'begins near where it was').toBeLessThan(150);
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await topOfCover(page)).toBeGreaterThan(first);
  });
});

test.describe('with reduced motion', () => {
  test.use({ ...phone, contextOptions: { reducedMotion: 'reduce' } });

  test('a cover is where it belongs from the first frame on', async ({ page }) => {
    await openThird(page);
    await expect.poll(() => page.evaluate(() => window.flight.length)).toBeGreaterThan(3);
    expect(new Set(await page.evaluate(() => window.flight)).size).toBe(1);
  });
});

/** Opens the third post of the list from near its top, and tells where its cover was. */
async function openThird(page: Page): Promise<number> {
  await page.goto('/blog');
  await expectStarted(page);
  const row = page.getByRole('main').getByRole('article').nth(2);
  await row.evaluate((element) => element.scrollIntoView());
  const from = await row.locator('[data-cover]').evaluate((cover) => cover.getBoundingClientRect().top);
  await page.evaluate(watchCover);
  await row.getByRole('link').click();
  return from;
}

function topOfCover(page: Page): Promise<number> {
  return page.locator('article header [data-cover]').evaluate((cover) => cover.getBoundingClientRect().top);
}

/** Runs in the page: takes note of where the article's cover is, frame by frame. */
function watchCover(): void {
  window.flight = [];
  const look = () => {
    const cover = document.querySelector('article header [data-cover]');
    if (cover !== null) {
      if (window.flight.length === 0) window.hadHeading = document.querySelector('article h1') !== null;
      window.flight.push(cover.getBoundingClientRect().top);
    }
    if (window.flight.length < 30) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
