import type { Page } from '@playwright/test';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, hasStarted, test } from '../reader.ts';

const paper = { light: 'rgb(250, 246, 238)', dark: 'rgb(23, 19, 16)' };

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`with a ${colorScheme} system`, () => {
    test.use({ colorScheme });

    test('the blog follows the system until the reader chooses', async ({ page }) => {
      await page.goto('/blog');
      await expectPaper(page, colorScheme);
      await page.emulateMedia({ colorScheme: other(colorScheme) });
      await expectPaper(page, other(colorScheme));
      await expect(switchTo(page, colorScheme)).toBeVisible();
    });

    test('the reader’s choice outlasts a reload and other pages', async ({ page }) => {
      await page.goto('/blog');
      await switchTo(page, other(colorScheme)).click();
      await expectPaper(page, other(colorScheme));
      await page.reload();
      await expectPaper(page, other(colorScheme));
      await page.getByRole('main').getByRole('article').first().getByRole('link').click();
      await expect(switchTo(page, colorScheme)).toBeVisible();
      await expectPaper(page, other(colorScheme));
    });

    test('the reader’s choice is on the page before the app has come', async ({ page }) => {
      await page.goto('/blog');
      await switchTo(page, other(colorScheme)).click();
      const app = await closeGate(page, /\/assets\/index-[^/]+\.js$/);
      await page.reload({ waitUntil: 'commit' });
      await expectPaper(page, other(colorScheme));
      expect(await hasStarted(page), 'the app has not started').toBe(false);
      app.open();
      await expectStarted(page);
      await expect(switchTo(page, colorScheme)).toBeVisible();
      await expectPaper(page, other(colorScheme));
    });
  });
}

function other(theme: 'light' | 'dark') {
  return theme === 'light' ? 'dark' : 'light';
}

function switchTo(page: Page, theme: 'light' | 'dark') {
  return page.getByRole('button', { name: `Switch to ${theme} theme` });
}

async function expectPaper(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await expect(page.locator('html')).toHaveCSS('background-color', paper[theme]);
}
