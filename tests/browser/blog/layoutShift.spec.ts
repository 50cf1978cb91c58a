import type { Page } from '@playwright/test';
import { expectWholeArticle, longArticle } from '../article.ts';
import { closeGate } from '../gate.ts';
import { expect, laptop, phone, test } from '../reader.ts';

/** Shifts too small to be seen: https://web.dev/articles/cls counts 0.1 as good. */
const invisible = 0.01;

declare global {
  interface Window {
    /** Sum of all layout shifts so far that no input of the reader brought about. */
    readShift: () => number;
  }
}

for (const [device, screen] of Object.entries({ laptop, phone })) {
  test.describe(`on a ${device}`, () => {
    test.use(screen);

    for (const path of ['/blog', '/blog/tag/safety-guide', longArticle]) {
      test(`nothing on ${path} moves when text, fonts and pictures come late`, async ({ page }) => {
        await page.addInitScript(sumShifts);
        const data = await closeGate(page, '**/data/**');
        const files = await closeGate(page, /\.(png|woff2|avif|webp)$/);
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        await expect(page.getByText('Loading')).toBeVisible();
        data.open();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (path === longArticle) await expectWholeArticle(page);
        files.open();
        await expectAllFiles(page);
        expect(await page.evaluate(() => window.readShift())).toBeLessThan(invisible);
      });
    }
  });
}

test('a shift would be noticed', async ({ page }) => {
  await page.addInitScript(sumShifts);
  await page.goto('/blog');
  await expectAllFiles(page);
  await page.getByRole('main').evaluate((main) => main.prepend(document.createElement('hr'), 'Late!'));
  await expect.poll(() => page.evaluate(() => window.readShift())).toBeGreaterThan(0);
});

/** Runs in the page before anything else. */
function sumShifts(): void {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      const { value, hadRecentInput } = entry.toJSON();
      if (!hadRecentInput) sum += value;
    }
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.readShift = () => {
    add(observer.takeRecords());
    return sum;
  };
}

/** Waits until all fonts and all pictures of the first screen are there and drawn. */
async function expectAllFiles(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(
      [...document.images].filter(({ loading }) => loading === 'eager').map((picture) => picture.decode()),
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
