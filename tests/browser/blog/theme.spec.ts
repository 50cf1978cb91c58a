import type { Page } from '@playwright/test';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, hasStarted, test } from '../reader.ts';
import { choose, openSettings } from '../settings.ts';

const paper = { light: 'rgb(250, 246, 238)', dark: 'rgb(23, 19, 16)', sepia: 'rgb(242, 230, 204)' };
const frame = { light: '#faf6ee', dark: '#171310', sepia: '#f2e6cc' };

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with a ${colorScheme} system`, () => {
    test.use({ colorScheme });

    test('the blog follows the system until the reader chooses, and again when they give that up', async ({
      page,
    }) => {
      await page.goto('/blog');
      await expectTheme(page, colorScheme);
      await page.emulateMedia({ colorScheme: other(colorScheme) });
      await expectTheme(page, other(colorScheme));
      await choose(page, 'Sepia');
      await expectTheme(page, 'sepia');
      await choose(page, 'System');
      await expectTheme(page, other(colorScheme));
    });

    for (const theme of [other(colorScheme), 'sepia'] as const) {
      test(`the reader’s choice of ${theme} outlasts a reload and other pages`, async ({ page }) => {
        await page.goto('/blog');
        await choose(page, wordFor(theme));
        await expectTheme(page, theme);
        await page.reload();
        await expectStarted(page);
        await expectTheme(page, theme);
        await page.getByRole('main').getByRole('article').first().getByRole('link').click();
        await expect(page).not.toHaveURL('/blog');
        await expectTheme(page, theme);
      });

      test(`the reader’s choice of ${theme} is on the page before the app has come`, async ({ page }) => {
        await page.goto('/blog');
        await choose(page, wordFor(theme));
        const app = await closeGate(page, /\/assets\/index-[^/]+\.js$/);
        await page.reload({ waitUntil: 'commit' });
        await expectTheme(page, theme);
        expect(await hasStarted(page), 'the app has not started').toBe(false);
        app.open();
        await expectStarted(page);
        await expectTheme(page, theme);
        const settings = await openSettings(page);
        await expect(settings.getByRole('radio', { name: wordFor(theme) })).toBeChecked();
      });
    }
  });
}

test('a choice is followed in other windows, also where the settings were never opened', async ({
  page,
  context,
}) => {
  const second = await context.newPage();
  await second.goto('/blog');
  await expectStarted(second);
  await page.goto('/blog');
  await choose(page, 'Sepia');
  await expectTheme(second, 'sepia');
  await choose(page, 'Dark');
  await expectTheme(second, 'dark');
  await choose(page, 'System');
  await expectTheme(second, 'light');
});

function other(theme: 'light' | 'dark') {
  return theme === 'light' ? 'dark' : 'light';
}

function wordFor(theme: keyof typeof paper) {
  return theme.charAt(0).toUpperCase() + theme.slice(1);
}

/** Asserts that the page and the browser's frame around it show a theme. */
async function expectTheme(page: Page, theme: keyof typeof paper): Promise<void> {
  await expect(page.locator('html')).toHaveCSS('background-color', paper[theme]);
  // The first that applies is the one that counts.
  const colours = await page
    .locator('meta[name="theme-color"]')
    .evaluateAll((metas) =>
      metas
        .filter((meta) => window.matchMedia(meta.getAttribute('media') ?? 'all').matches)
        .map((meta) => meta.getAttribute('content')),
    );
  expect(colours[0]).toBe(frame[theme]);
}
