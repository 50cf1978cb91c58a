import type { Page } from '@playwright/test';
import { byId, expectBelowHeader, expectWholeArticle } from '../article.ts';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, laptop, phone, test } from '../reader.ts';

const lateHeading = 'section-11';
const address = `/blog/generated-post-1#${lateHeading}`;

for (const [device, screen] of Object.entries({ laptop, phone })) {
  test.describe(`on a ${device}`, () => {
    test.use(screen);

    test('an address with a heading opens at the heading', async ({ page }) => {
      await page.goto(address);
      await expectBelowHeader(byId(page, lateHeading));
    });

    test('an address with a heading opens at the heading before the app has come, and stays there', async ({
      page,
    }) => {
      const app = await closeGate(page, /assets\/[^/]+\.js$/);
      await page.goto(address, { waitUntil: 'commit' });
      await expectBelowHeader(byId(page, lateHeading));
      app.open();
      await expectStarted(page);
      await expectBelowHeader(byId(page, lateHeading));
    });

    test('the heading stays in its place when pictures and fonts are late', async ({ page }) => {
      const files = await closeGate(page, /\.(png|woff2|avif|webp)$/);
      await page.goto(address, { waitUntil: 'commit' });
      await expectBelowHeader(byId(page, lateHeading));
      files.open();
      await page.waitForLoadState('load');
      await page.evaluate(() => document.fonts.ready);
      await expectBelowHeader(byId(page, lateHeading));
    });

    test('the heading stays in its place when something above it grows, until the reader scrolls', async ({
      page,
    }) => {
      await page.goto(address);
      await expectBelowHeader(byId(page, lateHeading));
      await grow(page);
      await expectBelowHeader(byId(page, lateHeading));

      await page.keyboard.press('Home');
      await expect.poll(() => placeOf(page)).toBe(0);
      await grow(page);
      await expect.poll(() => placeOf(page)).toBe(0);
    });

    test('a link in one post opens another at the heading', async ({ page }) => {
      const data = await closeGate(page, '**/data/posts/generated-post-1.*');
      await page.goto('/blog/generated-post-0');
      await expectStarted(page);
      // Without scrolling to it first.
      await page
        .getByRole('link', { name: 'the end of the next post' })
        .evaluate((link: HTMLElement) => link.click());
      data.open();
      await expect(page).toHaveURL(address);
      await expectBelowHeader(byId(page, lateHeading));
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Generated post 0');
      await expect.poll(() => placeOf(page)).toBe(0);
    });
  });
}

test('places in the history keep their positions when pages are loaded as a whole between them', async ({
  page,
}) => {
  await page.goto('/blog/generated-post-0');
  await expectStarted(page);
  await page.evaluate(() => window.scrollTo({ top: 700, behavior: 'instant' }));
  await page.goto('/blog/generated-post-1');
  await expectStarted(page);
  expect(await placeOf(page), 'another page begins at its top').toBe(0);
  await page.evaluate(() => window.scrollTo({ top: 300, behavior: 'instant' }));
  await page.goBack();
  await expectStarted(page);
  await expect.poll(() => placeOf(page)).toBe(700);
});

test('a link to an unknown heading leaves the article where it is', async ({ page }) => {
  await page.goto('/blog/generated-post-1');
  const link = page.getByRole('link', { name: 'nothing' });
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const place = await placeOf(page);
  expect(place, 'the page is scrolled').toBeGreaterThan(0);
  await link.click();
  await expect(page).toHaveURL(/#no-such-place$/);
  await expectWholeArticle(page);
  expect(await placeOf(page)).toBe(place);
});

for (const fragment of ['no-such-place', '%E0%A4%A', '"]', '']) {
  test(`an address that ends in "#${fragment}" shows the article from its top`, async ({ page }) => {
    await page.goto(`/blog/generated-post-1#${fragment}`);
    await expectWholeArticle(page);
    expect(await placeOf(page)).toBe(0);
  });
}

/** Makes the article's header higher, in a browser that does not make up for it by itself. */
async function grow(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.style.overflowAnchor = 'none';
    const title = document.querySelector('h1');
    if (title !== null) title.style.paddingTop = `${title.offsetHeight + 300}px`;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

async function placeOf(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}
