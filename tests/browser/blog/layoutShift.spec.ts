import type { Page } from '@playwright/test';
import { postsAmong, readSitemap } from '../addresses.ts';
import { longArticle } from '../article.ts';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, laptop, missingPage, phone, test } from '../reader.ts';
import { watchShifts } from '../shifts.ts';

const late = /\.(png|jpg|woff2|avif|webp)$/;

for (const [device, screen] of Object.entries({ laptop, phone })) {
  test.describe(`on a ${device}`, () => {
    test.use(screen);

    for (const kind of ['lists', 'posts'] as const) {
      test(`nothing on the ${kind} moves when fonts and pictures come late`, async ({ page, request }) => {
        test.slow();
        await page.addInitScript(watchShifts);
        const paths = await readSitemap(request);
        const posts = postsAmong(paths);
        // Lists are many and alike.
        const lists = paths.filter((one) => !posts.includes(one)).filter((_, position) => position % 4 === 0);
        for (const path of kind === 'posts' ? posts : lists) {
          expect(await shiftsOf(page, path), path).toEqual([]);
        }
      });
    }

    test('nothing on a page that is not there moves', async ({ page, expectFaults }) => {
      expectFaults(...missingPage('/blog/retinol-without-rednes'));
      await page.addInitScript(watchShifts);
      expect(await shiftsOf(page, '/blog/retinol-without-rednes')).toEqual([]);
    });

    test('nothing on a filtered list moves while the app draws it', async ({ page }) => {
      await page.addInitScript(watchShifts);
      const data = await closeGate(page, '**/data/**');
      await page.goto('/blog?tag=safety-guide&tag=consent', { waitUntil: 'domcontentloaded' });
      await expect(page.getByText('Loading')).toBeVisible();
      data.open();
      await expect(page.getByRole('heading', { level: 1, name: /Safety Guide/ })).toBeVisible();
      await expectAllFiles(page);
      expect(await page.evaluate(() => window.readShifts())).toEqual([]);
    });
  });
}

test('a shift would be noticed', async ({ page }) => {
  await page.addInitScript(watchShifts);
  await page.goto('/blog');
  await expectStarted(page);
  await expectAllFiles(page);
  await page.getByRole('main').evaluate((main) => main.prepend(document.createElement('hr'), 'Late!'));
  await expect.poll(() => page.evaluate(() => window.readShifts())).not.toEqual([]);
});

test('every picture keeps room for itself before it comes', async ({ page, request }) => {
  test.slow();
  for (const path of await readSitemap(request)) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const pictures = await page
      .locator('img')
      .evaluateAll((images) =>
        images.map((image) => Number(image.getAttribute('width')) * Number(image.getAttribute('height'))),
      );
    expect(
      pictures.every((area) => area > 0),
      path,
    ).toBe(true);
    if (path === '/blog' || path === longArticle) expect(pictures.length, path).toBeGreaterThan(0);
  }
});

/** Opens a page whose fonts and pictures come only after the app has started, and goes through all of it. */
async function shiftsOf(page: Page, path: string): Promise<string[]> {
  const files = await closeGate(page, late);
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await expectStarted(page);
  files.open();
  await expectAllFiles(page);
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  });
  await page.waitForLoadState('networkidle');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  return page.evaluate(() => window.readShifts());
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
