import { expect, type Locator, type Page } from '@playwright/test';
import { expectStarted } from './reader.ts';

/** The post whose contents are tested entry by entry: long, three levels deep, with short last sections. */
export const longArticle = '/blog/microneedling-treatment-what-you-should-know';

/** Most that may lie between the sticky header and a heading that was jumped to, in pixels. */
const mostGap = 60;

/** Opens an article and waits until all of its text is there, and what follows the reader does. */
export async function openArticle(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expectStarted(page);
  await expectWholeArticle(page);
}

/** Asserts that an article is shown, to its end. */
export async function expectWholeArticle(page: Page): Promise<void> {
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-growing]')).toHaveCount(0);
}

/** The table of contents, in the margin or in the sheet: only one of them is ever shown. */
export function contents(page: Page): Locator {
  return page
    .getByRole('navigation', { name: 'Contents' })
    .or(page.getByRole('dialog', { name: 'Contents' }))
    .filter({ visible: true });
}

/** The element with an id, whatever characters the id has. */
export function byId(page: Page, id: string): Locator {
  return page.locator(`[id=${JSON.stringify(id)}]`);
}

/** Asserts that a heading stands just below the sticky header. */
export async function expectBelowHeader(heading: Locator): Promise<void> {
  await expect(async () => {
    const gap = await gapBelowHeader(heading);
    expect(gap, 'not hidden by the header').toBeGreaterThanOrEqual(0);
    expect(gap, 'near the header').toBeLessThanOrEqual(mostGap);
  }).toPass();
}

async function gapBelowHeader(heading: Locator): Promise<number> {
  const header = heading.page().getByRole('banner');
  const [above, below] = await Promise.all([header.boundingBox(), heading.boundingBox()]);
  if (above === null || below === null) throw new Error('The header or the heading is not shown.');
  return below.y - (above.y + above.height);
}
