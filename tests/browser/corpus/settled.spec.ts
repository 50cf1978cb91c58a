import type { Locator, Page } from '@playwright/test';
import { expect, expectStarted, phone, test } from '../reader.ts';
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

/** Presses a filter where it stands: Playwright's own click may first scroll what it is in. */
async function press(page: Page, filter: Locator): Promise<void> {
  const { x, y, width, height } = (await filter.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(x + width / 2, y + height / 2);
}

test.describe('nothing moves under the pointer', () => {
  // High enough for all filters.
  test.use({ viewport: { width: 1280, height: 1100 } });

  test('when filters are chosen one after another, and given up again', async ({ page }) => {
    await page.goto('/blog');
    await expectStarted(page);
    const before = await placesOf(controlsOf(page));
    expect(Object.keys(before).length).toBeGreaterThan(10);
    for (const [name, chosen] of [
      ['Hydration', true],
      ['Safety', true],
      ['Acne', true],
      ['Acne', false],
      ['Safety', false],
    ] as const) {
      const filter = filterNamed(filters(page), name);
      await press(page, filter);
      if (chosen) await expect(filter).toHaveAttribute('aria-current', 'true');
      else await expect(filter).not.toHaveAttribute('aria-current');
      expect(await placesOf(controlsOf(page)), `after ${name}`).toEqual(before);
    }
  });

  test('when the reader was far down the list, of which the start is shown then', async ({ page }) => {
    await page.goto('/blog');
    await expectStarted(page);
    for (const [name, scroll] of [
      ['Hydration', 1200],
      ['Safety', 90],
      ['Acne', 40],
    ] as const) {
      const filter = filterNamed(filters(page), name);
      await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), scroll);
      const before = await placesOf(controlsOf(page));
      await press(page, filter);
      await expect(filter).toHaveAttribute('aria-current', 'true');
      expect(await placesOf(controlsOf(page)), `after ${name}`).toEqual(before);
      await expect(page.getByRole('region', { name: 'Posts' }).getByRole('status')).toBeInViewport();
    }
  });

  test('when the first letter is typed', async ({ page }) => {
    await page.goto('/blog');
    await expectStarted(page);
    const before = await placesOf(controlsOf(page));
    await page.getByRole('searchbox').press('p');
    await expect(page).toHaveURL('/blog/search?q=p');
    // An order that only a question has comes last.
    expect(await placesOf(controlsOf(page))).toMatchObject(before);
  });

  test.describe('on a phone', () => {
    test.use(phone);

    test('when a category of the row is chosen', async ({ page }) => {
      await page.goto('/blog');
      await expectStarted(page);
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
  await expectStarted(page);
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
    await expectStarted(page);
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
    await expectStarted(page);
    await page.getByRole('button', { name: /^Filter/ }).click();
    await expect(page.getByRole('dialog', { name: 'Filter posts' })).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('hidden');
  });
});
