import type { Page } from '@playwright/test';
import { longArticle } from '../article.ts';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, hasStarted, phone, test } from '../reader.ts';
import { expectPlaceOf } from '../settings.ts';

/** The app, without which nothing on the page but links and folded parts does anything. */
const appFiles = /\/assets\/(?:libraries|browser)-[\w-]+\.js$/;

test.describe('a reader who only looks', () => {
  test.use({ stillReader: true, ...phone });

  for (const path of ['/blog', longArticle, '/blog/category/wellness']) {
    test(`is asked for nothing but ${path}, its pictures, its font, the starter and how it is printed`, async ({
      page,
    }) => {
      const asked = recordFiles(page);
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const others = asked().filter(
        (file) => file !== path && !/\.(?:woff2|avif|webp|png|jpe?g|svg|webmanifest)$/.test(file),
      );
      expect(others.toSorted()).toEqual([
        expect.stringMatching(/\/assets\/index-[\w-]+\.js$/),
        expect.stringMatching(/\/assets\/print-[\w-]+\.css$/),
      ]);
      expect(await hasStarted(page)).toBe(false);
    });
  }

  for (const sign of ['mouse', 'keyboard', 'wheel'] as const) {
    test(`brings the app by a sign of theirs: ${sign}`, async ({ page }) => {
      await page.goto(longArticle);
      await page.waitForLoadState('networkidle');
      expect(await hasStarted(page)).toBe(false);
      if (sign === 'mouse') await page.mouse.move(100, 200);
      else if (sign === 'keyboard') await page.keyboard.press('Tab');
      else await page.mouse.wheel(0, 300);
      await expectStarted(page);
    });
  }

  test('has the app after a while all the same', async ({ page }) => {
    await page.clock.install();
    await page.goto(longArticle);
    await page.clock.runFor(1000);
    expect(await hasStarted(page)).toBe(false);
    await page.clock.runFor(6000);
    await page.clock.resume();
    await expectStarted(page);
  });

  test('sees the posts of a filtered address at once', async ({ page }) => {
    await page.goto('/blog/search?q=sunscreen');
    await expectStarted(page);
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use(phone);

  test('a button that is pressed before the app can answer is pressed once when it can', async ({ page }) => {
    const app = await closeGate(page, appFiles);
    await page.goto('/blog');
    const filter = page.getByRole('button', { name: /^Filter/ });
    await filter.click();
    await filter.click();
    expect(await hasStarted(page)).toBe(false);
    await expect(page.locator('html[data-waiting]')).toBeAttached();
    app.open();
    const sheet = page.getByRole('dialog', { name: 'Filter posts' });
    await expect(sheet).toBeVisible();
    await expect(page.locator('html[data-waiting]')).not.toBeAttached();
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL('/blog');
  });

  test('the menu opens before the app is there, and stays open when it comes', async ({ page }) => {
    const app = await closeGate(page, appFiles);
    await page.goto(longArticle);
    const clinic = page.getByRole('banner').getByRole('navigation', { name: 'Clinic' });
    await clinic.getByRole('button', { name: 'Menu' }).click();
    await expect(clinic.getByRole('listitem').first()).toBeVisible();
    app.open();
    await expectStarted(page);
    await expectPlaceOf(page, 'clinic');
    await expect(clinic.getByRole('listitem').first()).toBeVisible();
    await page.goBack();
    await expect(clinic.getByRole('listitem').first()).toBeHidden();
    await expect(page).toHaveURL(longArticle);
  });
});

test('a link that is pressed before the app can answer is the browser’s', async ({ page }) => {
  await closeGate(page, appFiles);
  await page.goto('/blog');
  const link = page.getByRole('main').getByRole('article').getByRole('link').first();
  const target = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL(target);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await hasStarted(page)).toBe(false);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('styles come as files where a host sends another build’s policy', async ({ page, expectFaults }) => {
  expectFaults(/style/i);
  const isSerif = () =>
    page.evaluate(() => getComputedStyle(document.body).fontFamily.includes('Journal Serif'));
  await page.route(longArticle, async (route) => {
    const response = await route.fetch();
    const policy = (response.headers()['content-security-policy'] ?? '').replace(
      /(style-src 'self')[^;]*/,
      '$1',
    );
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto(longArticle);
  await expect.poll(isSerif).toBe(true);
  await expectStarted(page);
});

test('the styles of a page are never fetched again, and those of another kind once', async ({ page }) => {
  const asked = recordFiles(page);
  await page.goto('/blog');
  await expectStarted(page);
  await page.waitForLoadState('networkidle');
  const sheets = () => asked().filter((file) => file.endsWith('.css'));
  expect(sheets().filter((file) => /browser|ListPage|shared/.test(file))).toEqual([]);
  await page.getByRole('main').getByRole('article').getByRole('link').first().click();
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeFocused();
  expect(sheets().filter((file) => file.includes('ArticlePage'))).toHaveLength(1);
  expect(sheets().filter((file) => /browser|ListPage|shared/.test(file))).toEqual([]);
});

function recordFiles(page: Page): () => string[] {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  return () => files;
}
