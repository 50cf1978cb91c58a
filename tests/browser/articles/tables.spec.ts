import type { Locator, Page } from '@playwright/test';
import { openArticle } from '../article.ts';
import { longest } from '../articlePosts.ts';
import { expect, expectStarted, phone, test } from '../reader.ts';

const path = '/blog/bodies';
const wide = { width: 1440, height: 900 };

async function open(page: Page, each = path): Promise<void> {
  await openArticle(page, each);
  await expectStarted(page);
}

function days(page: Page): Locator {
  return page.getByRole('group', { name: /^Table: Day, What you may see/ });
}

function frameOf(page: Page, box: Locator): Locator {
  return page.locator('.table').filter({ has: box });
}

test('the wheel over a tall table scrolls the page, and its header stays below that of the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page);
  const box = days(page);
  await expect(frameOf(page, box)).toHaveAttribute('data-fits');
  await box.evaluate((element) => element.scrollIntoView());
  const { x, y, width, height } = await rectOf(box);
  expect(height, 'it is taller than the window').toBeGreaterThan(500);
  await page.mouse.move(x + width / 2, Math.max(y, 0) + 250);
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before + 200);
  expect(await box.evaluate((element) => element.scrollTop)).toBe(0);
  const [bar, header] = [
    await rectOf(page.getByRole('banner')),
    await rectOf(days(page).locator('th').first()),
  ];
  expect(Math.abs(header.y - (bar.y + bar.height))).toBeLessThanOrEqual(1);
});

test('wide tables and figures use the right margin and nothing else does', async ({ page }) => {
  await page.setViewportSize(wide);
  await open(page, `/blog/${longest}`);
  const boxes = page.locator('[data-text] > .table > .table-scroll');
  await expect(page.locator('.table[data-fits]')).toHaveCount(await boxes.count());
  const excess = await boxes.evaluateAll((all) => all.map((box) => box.scrollWidth - box.clientWidth));
  expect(Math.max(...excess), 'no table scrolls sideways').toBe(0);
  const [words, table, figure] = [
    await rectOf(page.locator('[data-text] > p').first()),
    await rectOf(boxes.first()),
    await rectOf(page.locator('[data-text] > figure').first()),
  ];
  for (const each of [table, figure]) {
    expect(each.x).toBeCloseTo(words.x, 0);
    expect(each.width).toBeGreaterThan(900);
  }
  const [title, most] = [await rectOf(page.getByRole('heading', { level: 1 })), words.width + 1];
  expect(title.width).toBeLessThanOrEqual(most);
  const others = await page
    .locator('[data-text] > :not(.table, .wide)')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
  expect(Math.max(...others)).toBeLessThanOrEqual(most);
  expect(await pageExcess(page)).toBeLessThanOrEqual(0);
});

test('words from right to left stand where those from left to right do', async ({ page }) => {
  await page.setViewportSize(wide);
  await open(page, '/blog/arabic');
  const right = async (each: Locator) => {
    const { x, width } = await rectOf(each);
    return x + width;
  };
  const article = page.getByRole('article');
  expect(await right(article.locator('[data-text] > p').first())).toBeLessThan((await right(article)) - 150);
  expect(await pageExcess(page)).toBeLessThanOrEqual(0);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('the first column stays while the others pass, and the table says at which sides it goes on', async ({
    page,
  }) => {
    await open(page);
    const box = days(page);
    const frame = frameOf(page, box);
    await box.scrollIntoViewIfNeeded();
    await expect(frame).toHaveAttribute('data-keeps');
    await expect(frame).toHaveAttribute('data-more-end');
    await expect(frame).not.toHaveAttribute('data-fits');
    await expect(frame).not.toHaveAttribute('data-more-start');
    const cell = box.getByRole('cell', { name: '3', exact: true });
    const before = await rectOf(cell);
    await box.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
    await expect(frame).toHaveAttribute('data-more-start');
    await expect(frame).not.toHaveAttribute('data-more-end');
    expect((await rectOf(cell)).x).toBeCloseTo(before.x, 0);
    const cover = await cell.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + height / 2) === element;
    });
    expect(cover, 'it lies above the others').toBe(true);
  });

  test('a first column that would take half the room goes along', async ({ page }) => {
    await open(page, `/blog/${longest}`);
    const frame = page.locator('.table').first();
    await expect(frame).toHaveAttribute('data-more-end');
    await expect(frame).not.toHaveAttribute('data-keeps');
  });
});

test('Tab stops only at tables that scroll', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2000 });
  await open(page);
  const narrow = page.getByRole('group', { name: 'Table: יום, סימן' });
  await expect(narrow).not.toHaveAttribute('tabindex');
  await page.setViewportSize({ width: 320, height: 568 });
  await expect(days(page)).toHaveAttribute('tabindex', '0');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a table that is wider than its room scrolls', async ({ page }) => {
    await page.setViewportSize(phone.viewport);
    await page.goto(path);
    const box = days(page);
    const last = box.getByRole('columnheader', { name: 'When to worry' });
    await expect(last).not.toBeInViewport();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await expect(box).toHaveCSS('overflow-x', 'auto');
  });
});

async function rectOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not shown.');
  return box;
}

function pageExcess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
