import type { Locator, Page } from '@playwright/test';
import { contents, expectWholeArticle, longArticle, openArticle } from '../article.ts';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, hasStarted, laptop, phone, test } from '../reader.ts';

/** Most by which a place may differ when the reader comes back to it, in pixels. */
const tolerance = 8;

for (const [device, screen] of Object.entries({ laptop, phone })) {
  for (const list of ['/blog', '/blog/tag/safety-guide']) {
    test.describe(`on a ${device}, from ${list}`, () => {
      test.use(screen);

      test('Back, Forward and a reload return to the place that the reader left', async ({ page }) => {
        await page.goto(list);
        const inList = await scrollTo(page, page.getByRole('main').getByRole('article').last());
        await pressInPlace(page.getByRole('main').getByRole('article').last().getByRole('link'));
        await expectWholeArticle(page);
        await expectPlace(page, 0);
        const inArticle = await scrollTo(page, page.getByRole('article').getByRole('heading').nth(3));

        await page.goBack();
        await expect(page).toHaveURL(list);
        await expectPlace(page, inList);
        await page.goForward();
        await expectPlace(page, inArticle);
        await page.reload();
        await expectWholeArticle(page);
        await expectPlace(page, inArticle);
        await page.goBack();
        await expectPlace(page, inList);
        await page.reload();
        await expectPlace(page, inList);
      });
    });
  }
}

test('Back and Forward lead where they should even before the app has started', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  const link = page.getByRole('main').getByRole('article').last().getByRole('link');
  const inList = await scrollTo(page, link);
  const title = await link.innerText();
  await pressInPlace(link);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  for (const [go, heading] of [
    [() => page.goBack({ waitUntil: 'commit' }), 'The J Luxe Journal'],
    [() => page.goForward({ waitUntil: 'commit' }), title],
  ] as const) {
    const app = await closeGate(page, /assets\/[^/]+\.js$/);
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await hasStarted(page)).toBe(false);
    await go();
    app.open();
    await expectStarted(page);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
    if (heading !== title) await expectPlace(page, inList);
  }
});

test('Back keeps several filters and the place', async ({ page }) => {
  const filtered = '/blog?tag=safety-guide&tag=microneedling';
  await page.goto(filtered);
  const posts = page.getByRole('main').getByRole('article');
  await expect(posts).not.toHaveCount(0);
  const titles = await posts.getByRole('heading').allTextContents();
  const place = await scrollTo(page, posts.last());
  await pressInPlace(posts.last().getByRole('link'));
  await expectWholeArticle(page);
  await page.goBack();
  await expect(page).toHaveURL(filtered);
  await expect(posts.getByRole('heading')).toHaveText(titles);
  await expectPlace(page, place);
});

test('Back retraces the jumps inside an article', async ({ page }) => {
  await openArticle(page, longArticle);
  const places: number[] = [await placeOf(page)];
  for (const position of [8, 2, 10]) {
    // Only main sections, because others unfold.
    const entry = contents(page).locator('[data-depth="2"] a').nth(position);
    await pressInPlace(entry);
    await expect(entry).toHaveAttribute('aria-current', 'true');
    places.push(await placeOf(page));
  }
  for (const place of places.slice(0, -1).toReversed()) {
    await page.evaluate(() => window.history.back());
    await expectPlace(page, place);
  }
  for (const place of places.slice(1)) {
    await page.evaluate(() => window.history.forward());
    await expectPlace(page, place);
  }
});

/** Presses a link where it stands: in Firefox, Playwright would scroll it to the middle first. */
async function pressInPlace(link: Locator): Promise<void> {
  await link.evaluate((element: HTMLElement) => element.click());
}

/** Brings an element into view and returns the place that the page is then at. */
async function scrollTo(page: Page, target: ReturnType<Page['locator']>): Promise<number> {
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const place = await placeOf(page);
  expect(place, 'the page is scrolled').toBeGreaterThan(100);
  return place;
}

async function placeOf(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

async function expectPlace(page: Page, place: number): Promise<void> {
  await expect
    .poll(async () => Math.abs((await placeOf(page)) - place), { message: `back at ${place} px` })
    .toBeLessThanOrEqual(tolerance);
}
