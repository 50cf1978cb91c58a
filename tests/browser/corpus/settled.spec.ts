import type { Locator, Page } from '@playwright/test';
import { expect, phone, test } from '../reader.ts';
import { filterNamed, filters } from './list.ts';

/** Where controls stand in the window, rounded to what can be seen. */
async function placesOf(controls: Locator): Promise<Record<string, [number, number]>> {
  const places = await controls.evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one): [string, [number, number]] => {
        const { left, top } = one.getBoundingClientRect();
        const name = one.getAttribute('name') ?? one.firstElementChild?.textContent ?? one.textContent ?? '';
        return [name, [Math.round(left * 4) / 4, Math.round(top * 4) / 4]];
      }),
  );
  return Object.fromEntries(places);
}

function controlsOf(page: Page): Locator {
  return page.locator('[data-controls] :is(input, button, li > a, li > [role=link], summary)');
}

test.describe('nothing moves under the pointer', () => {
  test('when filters are chosen one after another, and given up again', async ({ page }) => {
    await page.goto('/blog');
    for (const name of ['Hydration', 'Safety', 'Acne', 'Acne', 'Safety']) {
      const filter = filterNamed(filters(page), name);
      // Playwright scrolls here if it likes, and must not when it presses.
      await filter.hover();
      await page.evaluate(() => window.scrollTo(0, 0));
      const before = await placesOf(controlsOf(page));
      expect(Object.keys(before).length).toBeGreaterThan(10);
      await filter.evaluate((link: HTMLElement) => link.click());
      await expect(page.getByRole('region', { name: 'Posts' }).getByRole('status')).toHaveText(/\d+ posts?/);
      expect(await placesOf(controlsOf(page)), `after ${name}`).toEqual(before);
    }
  });

  test('when the reader was far down the list, of which the start is shown then', async ({ page }) => {
    await page.goto('/blog');
    for (const [name, scroll] of [
      ['Hydration', 1500],
      ['Safety', 90],
      ['Acne', 40],
    ] as const) {
      const filter = filterNamed(filters(page), name);
      await filter.hover();
      await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), scroll);
      const before = await placesOf(controlsOf(page));
      await filter.evaluate((link: HTMLElement) => link.click());
      await expect(filter).toHaveAttribute('aria-current', 'true');
      expect(await placesOf(controlsOf(page)), `after ${name}`).toEqual(before);
      await expect(page.getByRole('region', { name: 'Posts' }).getByRole('status')).toBeInViewport();
    }
  });

  test('when the first letter is typed', async ({ page }) => {
    await page.goto('/blog');
    const before = await placesOf(controlsOf(page));
    await page.getByRole('searchbox').press('p');
    await expect(page).toHaveURL('/blog?q=p');
    expect(await placesOf(controlsOf(page))).toEqual(before);
  });

  test.describe('on a phone', () => {
    test.use(phone);

    test('when a category of the row is chosen', async ({ page }) => {
      await page.goto('/blog');
      const row = page.getByRole('navigation', { name: 'Categories' });
      const before = await placesOf(row.getByRole('link'));
      await row.getByRole('link', { name: 'Hydration' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Hydration' })).toBeVisible();
      expect(await placesOf(row.getByRole('link'))).toEqual(before);
    });
  });
});

test('choices that leave no post are put away when the reader has left the filters', async ({ page }) => {
  await page.goto('/blog');
  await filterNamed(filters(page), 'Hydration').click();
  await filterNamed(filters(page), 'Safety').click();
  await filterNamed(filters(page), 'Acne').click();
  await page.getByRole('contentinfo').hover();
  await expect(filters(page).getByRole('link', { disabled: true })).toHaveCount(0);
  await expect(filterNamed(filters(page), 'Acne')).toBeVisible();
  await filters(page)
    .getByText(/^Show all \d+ tags/)
    .click();
  await expect(filters(page).getByRole('link', { disabled: true }).first()).toBeVisible();
});

test.describe('the sheet of a phone', () => {
  test.use(phone);

  test('is closed by Back, which keeps what was chosen; the next Back gives it up', async ({ page }) => {
    await page.goto('/blog');
    await page.getByRole('button', { name: /^Filter/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Filter posts' });
    for (const name of ['Hydration', 'Safety']) {
      await filterNamed(sheet, name).click();
      await expect(filterNamed(sheet, name)).toHaveAttribute('aria-current', 'true');
    }
    await expect(sheet.getByRole('button', { name: /^Show \d+ posts?/ })).toBeVisible();
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL('/blog?category=hydration&tag=safety');
    await page.goBack();
    await expect(page).toHaveURL('/blog');
  });

  test('holds the page under it', async ({ page }) => {
    await page.goto('/blog');
    await page.getByRole('button', { name: /^Filter/ }).click();
    await expect(page.getByRole('dialog', { name: 'Filter posts' })).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('hidden');
  });
});
