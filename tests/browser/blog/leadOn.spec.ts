import type { Page } from '@playwright/test';
import { expect, expectStarted, test } from '../reader.ts';

const odd = [
  { kind: 'an alias of a post', from: '/blog/menopause-skin', to: '/blog/menopause-and-your-skin' },
  { kind: 'a list with its only filter in the query', from: '/blog?tag=downtime', to: '/blog/tag/downtime' },
  { kind: 'the first page by its number', from: '/blog/page/1', to: '/blog' },
  { kind: 'a page behind the last one', from: '/blog/page/99', to: '/blog/page/2' },
];

for (const { kind, from, to } of odd) {
  test(`${kind} takes one entry of the history: Back from it is the page with the link`, async ({ page }) => {
    await page.goto('/blog/retinol-without-the-redness');
    await expectStarted(page);
    const before = await page.evaluate(() => window.history.length);
    await followLink(page, from);
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Retinol/);
    expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
    await page.goBack();
    await expect(page).toHaveURL('/blog/retinol-without-the-redness');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Retinol/);
    await page.goForward();
    await expect(page).toHaveURL(to);
  });
}

/** Follows a link in the text of an article, as if its author had written it. */
async function followLink(page: Page, href: string): Promise<void> {
  await page
    .locator('[data-text] a[href^="/blog/"]')
    .first()
    .evaluate((link: HTMLAnchorElement, to) => {
      link.setAttribute('href', to);
      link.click();
    }, href);
}
