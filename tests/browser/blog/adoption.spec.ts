import type { Page } from '@playwright/test';
import { longArticle } from '../article.ts';
import { expect, expectStarted, test } from '../reader.ts';

declare global {
  interface Window {
    /** The elements of the page as the build has rendered them. */
    drawn: Element[];
  }
}

const withLinks = '/blog/retinol-without-the-redness';

test('on a first visit the text is neither fetched nor drawn again, and no code for it is', async ({
  page,
}) => {
  const asked = recordRequests(page);
  await rememberElements(page);
  await page.goto(longArticle);
  await expectStarted(page);
  await page.waitForLoadState('networkidle');
  expect(asked().filter((path) => /Piece|\/data\//.test(path))).toEqual([]);
  expect(await lostElements(page)).toEqual([]);
});

for (const path of ['/blog', '/blog/page/2', '/blog/category/wellness', '/blog/tag/safety-guide']) {
  test(`the list at ${path} is taken over as it is, without the index`, async ({ page }) => {
    const asked = recordRequests(page);
    await rememberElements(page);
    await page.goto(path);
    await expectStarted(page);
    await page.waitForLoadState('networkidle');
    expect(asked()).not.toContain('/blog/data/posts.json');
    expect(await lostElements(page)).toEqual([]);
  });
}

test('a link in a text that the build has rendered opens a post without loading a page', async ({ page }) => {
  await page.goto(withLinks);
  await expectStarted(page);
  const documents = countDocuments(page);
  const link = page.locator('[data-text] a[href^="/blog/"]').first();
  const target = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL(target);
  await expect(page.locator('[data-text]')).toHaveCount(0);
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(withLinks);
  await expect(page.locator('[data-text]')).toBeVisible();
  expect(documents()).toBe(0);
});

test('a link with a modifier key is left to the browser', async ({ page, context }) => {
  await page.goto(withLinks);
  await expectStarted(page);
  const opened = context.waitForEvent('page');
  await page
    .locator('[data-text] a[href^="/blog/"]')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await opened;
  await expect(page).toHaveURL(withLinks);
});

test('the link of a heading leads to it, and the contents follow', async ({ page }) => {
  await page.goto(longArticle);
  await expectStarted(page);
  const box = page.locator('[data-text] .heading').nth(3);
  const heading = box.getByRole('heading');
  await heading.hover();
  await box.getByRole('link').click();
  const id = (await heading.getAttribute('id')) ?? '';
  await expect(page).toHaveURL(`${longArticle}#${id}`);
  await expect(heading).toBeInViewport();
  const entry = page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current]');
  await expect(entry).toHaveAttribute('href', new RegExp(`#${id}$`));
});

test('what is asked for in the query of a campaign does not matter', async ({ page }) => {
  const asked = recordRequests(page);
  await rememberElements(page);
  await page.goto(`${withLinks}?utm_source=letter&tag=spring`);
  await expectStarted(page);
  expect(await page.evaluate(() => 'pending' in document.documentElement.dataset), 'it is hidden').toBe(
    false,
  );
  await page.waitForLoadState('networkidle');
  expect(asked().filter((path) => path.includes('Piece'))).toEqual([]);
  expect(await lostElements(page)).toEqual([]);
});

test('a filtered list is never shown as the whole one', async ({ page }) => {
  await page.route('**/data/posts.json', () => {});
  await page.goto('/blog?tag=consent&tag=safety-guide');
  await expect(page.getByText('Loading')).toBeVisible();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(0);
});

test('an older address of a page of a list leads to its own', async ({ page }) => {
  await page.goto('/blog?page=2');
  await expect(page).toHaveURL('/blog/page/2');
  await page.goto('/blog?tag=consent');
  await expect(page).toHaveURL('/blog/tag/consent');
});

test('an earlier name of a post leads to it, from outside and inside', async ({ page }) => {
  await page.goto('/blog/menopause-skin');
  await expect(page).toHaveURL('/blog/menopause-and-your-skin');
  await page.evaluate(() => {
    window.history.pushState({}, '', '/blog/pigmentation-explained');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page).toHaveURL('/blog/understanding-pigmentation');
  await expect(page.getByRole('heading', { level: 1, name: 'Understanding Pigmentation' })).toBeVisible();
});

function recordRequests(page: Page): () => string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return () => paths;
}

function countDocuments(page: Page): () => number {
  let documents = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents++;
  });
  return () => documents;
}

/** Runs before the app: scripts of the page wait until it has been read. */
async function rememberElements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      window.drawn ??= [...document.querySelectorAll('#root *')];
    });
  });
}

/** What the build has rendered and the app has thrown away. */
async function lostElements(page: Page): Promise<string[]> {
  expect(await page.evaluate(() => window.drawn.length)).toBeGreaterThan(100);
  return page.evaluate(() =>
    window.drawn.filter((element) => !element.isConnected).map(({ outerHTML }) => outerHTML),
  );
}
