import type { Page } from '@playwright/test';
import { longArticle, openArticle } from '../article.ts';
import { expect, expectStarted, laptop, phone, test } from '../reader.ts';

const address = `https://jluxemedicalaesthetics.com${longArticle}`;
const smallPhone = { ...phone, viewport: { width: 320, height: 640 } };

for (const screen of [laptop, phone, smallPhone]) {
  test.describe(`on a screen ${screen.viewport.width} px wide`, () => {
    test.use(screen);

    test('the menu opens within the screen and all of it can be hit', async ({ page }) => {
      await openTools(page);
      await shareButton(page).click();
      await expect(menu(page)).toBeInViewport({ ratio: 1 });
      for (const item of [shareButton(page), ...(await menu(page).locator('a, button').all())]) {
        const box = await item.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.width).toBeGreaterThanOrEqual(44);
      }
      const { width, room } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }));
      expect(width).toBeLessThanOrEqual(room);
    });
  });
}

test('the link is copied, as search engines know it, and the menu closes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTools(page);
  await shareButton(page).click();
  await menu(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  await expect(menu(page)).toBeHidden();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address);
});

test('where copying is refused the address is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await openTools(page);
  await shareButton(page).click();
  await menu(page).getByRole('button', { name: 'Copy link' }).click();
  const field = menu(page).getByRole('textbox');
  await expect(field).toBeFocused();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe(address);
});

test('by keyboard the menu opens, is walked through, and gives the focus back', async ({ page }) => {
  await openTools(page);
  await shareButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeVisible();
  for (const name of ['Copy link', 'WhatsApp', 'E-mail']) {
    await page.keyboard.press('Tab');
    await expect(menu(page).locator(':focus-visible')).toHaveText(name);
  }
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(shareButton(page)).toBeFocused();
});

test('a device with a sheet of its own shows that instead', async ({ page }) => {
  await page.addInitScript(() => {
    const share = (data: ShareData) => {
      document.documentElement.dataset['shared'] = data.url ?? '';
      return Promise.resolve();
    };
    Object.assign(navigator, { share, canShare: () => true });
  });
  await openTools(page);
  await shareButton(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', address);
  await expect(menu(page)).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no control is shown that would do nothing, and no room is kept for any', async ({ page }) => {
    await page.goto(longArticle);
    expect(await page.getByRole('group', { name: 'Tools', includeHidden: true }).boundingBox()).toBeNull();
  });
});

async function openTools(page: Page): Promise<void> {
  await openArticle(page, longArticle);
  await expectStarted(page);
}

function shareButton(page: Page) {
  return page.getByRole('button', { name: 'Share' });
}

function menu(page: Page) {
  return page.getByRole('group', { name: 'Share', includeHidden: true });
}
