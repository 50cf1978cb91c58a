import type { Locator, Page } from '@playwright/test';
import { byId, contents, expectBelowHeader, longArticle, openArticle } from '../article.ts';
import { expect, expectStarted, laptop, phone, test } from '../reader.ts';

/** Names of the buttons of menus that an article has, by the screen that shows them. */
const menus = {
  laptop: ['Aa, reading settings', 'Print'],
  phone: ['Aa, reading settings', 'Print', 'Menu'],
};

for (const [name, screen] of Object.entries({ laptop, phone })) {
  test.describe(`on a ${name}`, () => {
    test.use(screen);

    for (const button of menus[name === 'laptop' ? 'laptop' : 'phone']) {
      test(`Back closes “${button}” and leads nowhere else, and Escape takes its place away`, async ({
        page,
      }) => {
        const { opener, popover } = await openMenu(page, button);
        await page.goBack();
        await expect(popover).toBeHidden();
        await expect(page).toHaveURL(longArticle);
        await opener.click();
        await expect(popover).toBeVisible();
        await expectPlace(page, true);
        await page.keyboard.press('Escape');
        await expect(popover).toBeHidden();
        await expect(opener).toBeFocused();
        await expectPlace(page, false);
        await page.goBack();
        await expect(page).toHaveURL('/blog');
      });
    }

    test('a link beside an open menu is followed at once, and Back from there is one step', async ({
      page,
    }) => {
      const { popover } = await openMenu(page, 'Print');
      await page.getByRole('banner').getByRole('link', { name: 'The J Luxe Journal' }).click();
      await expect(page).toHaveURL('/blog');
      await expect(popover).toBeHidden();
      await page.goBack();
      await expect(page).toHaveURL(longArticle);
      await expectPlace(page, false);
    });
  });
}

test.describe('a chosen heading takes the focus', () => {
  test('from the contents beside the text', async ({ page }) => {
    await openArticle(page, longArticle);
    await expectChosenFocused(page);
  });

  test.describe('on a narrow screen', () => {
    // What a reader sees who enlarges everything four times.
    test.use({ viewport: { width: 320, height: 200 } });

    test('from the sheet', async ({ page }) => {
      await openArticle(page, longArticle);
      await openContents(page);
      await expectChosenFocused(page);
    });
  });

  test.describe('on a phone', () => {
    test.use(phone);

    test('from the sheet, which Escape closes with the focus on its button', async ({ page }) => {
      await openArticle(page, longArticle);
      await openContents(page);
      await page.keyboard.press('Escape');
      await expect(page.locator('#contents-bar')).toBeFocused();
      await openContents(page);
      await expectChosenFocused(page);
    });
  });

  for (const [name, screen] of Object.entries({
    laptop,
    narrow: { viewport: { width: 390, height: 844 } },
  })) {
    test.describe(`on a ${name}`, () => {
      test.use(screen);

      test('the contents are two Tabs from the content', async ({ page }) => {
        await openArticle(page, longArticle);
        await expectStarted(page);
        await byId(page, 'main').focus();
        await page.keyboard.press('Tab');
        const skip = page.getByRole('link', { name: 'Skip to contents' });
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Enter');
        if (name === 'narrow') await page.keyboard.press('Enter');
        else await page.keyboard.press('Tab');
        const first = contents(page).getByRole('link').first();
        if (name === 'laptop') await expect(first).toBeFocused();
        else await expect(first).toBeVisible();
      });
    });
  }
});

/** Comes to an article from the list, and opens one of its menus. */
async function openMenu(page: Page, button: string): Promise<{ opener: Locator; popover: Locator }> {
  await page.goto('/blog');
  // Firefox's driver gives a visit up when the app of the page before it starts meanwhile; a link of a reader's is not lost.
  await expectStarted(page);
  await page.goto(longArticle);
  await expectStarted(page);
  const opener = page.getByRole('button', { name: button, exact: true });
  const popover = byId(page, (await opener.getAttribute('popovertarget')) ?? '');
  await opener.click();
  await expect(popover).toBeVisible();
  await expectPlace(page, true);
  return { opener, popover };
}

/** Asserts that what is open is, or is not, the reader's present place in the history. */
async function expectPlace(page: Page, isPlace: boolean): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => window.history.state?.usr?.overlay !== undefined))
    .toBe(isPlace);
}

async function openContents(page: Page): Promise<void> {
  await expectStarted(page);
  await page.locator('#contents-bar').click();
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
}

async function expectChosenFocused(page: Page): Promise<void> {
  const entry = contents(page).getByRole('link').nth(3);
  const id = decodeURIComponent(((await entry.getAttribute('href')) ?? '').replace(/^.*#/, ''));
  await entry.click();
  const heading = byId(page, id);
  await expect(heading).toBeFocused();
  // In a low window the header is not above it.
  if ((page.viewportSize()?.height ?? 0) > 400) await expectBelowHeader(heading);
  else await expect(heading).toBeInViewport({ ratio: 1 });
  // Tab goes on from there.
  await page.keyboard.press('Tab');
  const isBehind = await heading.evaluate(
    (element) =>
      document.activeElement !== null &&
      (element.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
  );
  expect(isBehind).toBe(true);
}
