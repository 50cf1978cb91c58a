import { byId, contents, expectBelowHeader, longArticle, openArticle } from '../article.ts';
import { expectTabReachesAll } from '../keyboard.ts';
import { expect, expectStarted, laptop, missingPage, test } from '../reader.ts';
import { openSettings } from '../settings.ts';

// As narrow as a phone, with a keyboard: what a reader sees who enlarges everything four times.
const narrow = { viewport: { width: 390, height: 844 } };

for (const [width, screen] of Object.entries({ wide: laptop, narrow })) {
  test.describe(`on a ${width} screen`, () => {
    test.use(screen);

    for (const path of ['/blog', '/blog/tag/safety-guide', '/blog/no-such-page']) {
      test(`Tab reaches every control of ${path} in order, always in sight`, async ({
        page,
        expectFaults,
      }) => {
        if (path === '/blog/no-such-page') expectFaults(...missingPage(path));
        await page.goto(path);
        await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
        await expectTabReachesAll(page);
      });
    }

    for (const path of [longArticle, '/blog/understanding-pigmentation']) {
      test(`Tab reaches every control of ${path} in order, always in sight`, async ({
        page,
        browserName,
      }) => {
        test.skip(
          browserName === 'firefox' && path !== longArticle,
          'Firefox does not scroll to what the header covers in part: here the first of long contents.',
        );
        await openArticle(page, path);
        await expectTabReachesAll(page);
      });
    }
  });
}

test('the first Tab reaches a link that skips to the content', async ({ page }) => {
  await page.goto('/blog');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the reading settings are opened, changed and closed with the keyboard', async ({ page }) => {
  await page.goto('/blog');
  const opener = page.getByRole('button', { name: 'Reading settings' });
  await opener.focus();
  const panel = await openSettings(page);
  await opener.focus();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('radio', { name: 'System' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Smaller text' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toHaveText('115%');
  await expect(panel.getByRole('button', { name: 'Larger text' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a heading is chosen in the contents with the keyboard', async ({ page }) => {
  await openArticle(page, longArticle);
  const name = (await contents(page).getByRole('link').nth(5).textContent()) ?? '';
  const entry = contents(page).getByRole('link', { name, exact: true });
  await entry.press('Enter');
  await expect(entry).toHaveAttribute('aria-current', 'true');
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await expectBelowHeader(byId(page, id));
});

test('a filter keeps the focus when it is chosen, and when it is given up', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  const filters = page.getByRole('complementary', { name: 'Filters' });
  const tag = filters.getByRole('link', { name: /^Microneedling \d/ });
  await tag.press('Enter');
  await expect(page).toHaveURL('/blog/tag/microneedling');
  await expect(tag).toBeFocused();
  await expect(tag).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/blog');
  await expect(tag).toBeFocused();
});

test('a rare tag keeps the focus when it is chosen', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  const filters = page.getByRole('complementary', { name: 'Filters' });
  await filters.getByText(/^Show all \d+ tags/).press('Enter');
  const tag = filters.getByRole('link', { name: /^Melasma \d/ });
  await tag.press('Enter');
  await expect(page).toHaveURL('/blog/tag/melasma');
  await expect(tag).toBeFocused();
});

test('removing a filter does not lose the focus', async ({ page }) => {
  await page.goto('/blog?tag=safety-guide&tag=microneedling');
  await expectStarted(page);
  const posts = page.getByRole('region', { name: 'Posts' });
  await posts.getByRole('link', { name: 'Remove Microneedling' }).press('Enter');
  await expect(page).toHaveURL('/blog/tag/safety-guide');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  await posts.getByRole('link', { name: 'Clear all' }).press('Enter');
  await expect(page).toHaveURL('/blog');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test.describe('on a narrow screen', () => {
  test.use(narrow);

  const sheets = [
    { path: '/blog', button: /^Filter/, sheet: 'Filter posts' },
    { path: longArticle, button: /^Contents/, sheet: 'Contents' },
  ];
  for (const { path, button, sheet } of sheets) {
    test(`the sheet "${sheet}" opens with Enter, keeps the focus inside and gives it back on Escape`, async ({
      page,
    }) => {
      await page.goto(path);
      await expectStarted(page);
      const opener = page.getByRole('button', { name: button });
      await opener.press('Enter');
      const dialog = page.getByRole('dialog', { name: sheet });
      await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(dialog.locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(opener).toBeFocused();
    });
  }

  test('an entry of the contents sheet is chosen with the keyboard', async ({ page }) => {
    await openArticle(page, longArticle);
    const bar = page.getByRole('button', { name: /^Contents/ });
    await bar.press('Enter');
    const entry = contents(page).getByRole('link').nth(3);
    const text = await entry.textContent();
    await entry.press('Enter');
    await expect(page.getByRole('article').getByRole('heading', { name: text ?? '' })).toBeFocused();
    await expect(bar).toContainText(`Contents${text}`);
  });
});
