import type { Page } from '@playwright/test';
import { expect, test } from '../reader.ts';

const title = 'Retinol Without the Redness';

test('an open page finds a post whose file has another name since the last deploy', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/answer 404: .*\.outdated\.json$/, /console: .*404.*\.outdated\.json/);
  await page.route('**/data/posts.json', outdateHashes, { times: 1 });
  await page.goto('/blog');
  await page.getByRole('main').getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('an open page reloads once when its scripts have other names since the last deploy', async ({
  page,
  expectFaults,
}) => {
  await page.goto('/blog');
  const loads = countLoads(page);
  await page.route(articleScript, (route) => route.fulfill({ status: 404 }), { times: 1 });
  expectFaults(/answer 404: .*ArticlePage/, /console: .*404.*ArticlePage/);
  await page.getByRole('main').getByRole('link', { name: title }).click();
  await expect.poll(loads).toBe(1);
  const link = page.getByRole('main').getByRole('link', { name: title });
  const heading = page.getByRole('heading', { level: 1, name: title });
  await expect(link.or(heading)).toBeVisible();
  if (await link.isVisible()) await link.click();
  await expect(heading).toBeVisible();
});

test('a script that is really missing is told of, without reloading for ever', async ({ page, expectFaults }) => {
  await page.route(articleScript, (route) => route.fulfill({ status: 404 }));
  expectFaults(/answer 404: .*ArticlePage/, /console: .*404.*ArticlePage/, /^console: .*/);
  await page.goto('/blog/retinol-without-the-redness');
  const loads = countLoads(page);
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be shown' })).toBeVisible();
  expect(loads()).toBeLessThanOrEqual(1);
});

test('a page without a connection says so, and tries again on demand', async ({ page, expectFaults }) => {
  expectFaults(/^no answer: .*posts\.json/, /console: .*ERR_INTERNET_DISCONNECTED.*posts\.json/);
  await page.route('**/data/posts.json', (route) => route.abort('internetdisconnected'));
  await page.goto('/blog');
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be loaded' })).toBeVisible();
  await page.unroute('**/data/posts.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeVisible();
});

const articleScript = /\/assets\/ArticlePage-[^/]+\.js$/;

/** Answers with the index as an older build would have written it: every file has another name. */
async function outdateHashes(route: import('@playwright/test').Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll(/"hash":"\w+"/g, '"hash":"outdated"');
  await route.fulfill({ response, body });
}

function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => loads++);
  return () => loads;
}
