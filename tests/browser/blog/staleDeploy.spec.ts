import type { Page, Route } from '@playwright/test';
import { expect, expectStarted, test } from '../reader.ts';

const title = 'Retinol Without the Redness';
const articleScript = /\/assets\/ArticlePage-[^/]+\.js$/;
const missingScript = [/answer 404: .*ArticlePage/, /console: .*404.*ArticlePage/];

test('an open page finds a post whose file has another name since the last deploy', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/answer 404: .*\.outdated\.json$/, /console: .*404.*\.outdated\.json/);
  await page.route('/blog', outdateHashes, { times: 1 });
  await page.goto('/blog');
  await expectStarted(page);
  await page.getByRole('main').getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('a post opens although its scripts have other names since the last deploy', async ({
  page,
  expectFaults,
}) => {
  expectFaults(...missingScript);
  const documents = countDocuments(page);
  await page.route(articleScript, (route) => (documents() < 2 ? missing(route) : route.fallback()));
  const prefetched = page.waitForResponse(articleScript);
  await page.goto('/blog');
  await prefetched;
  await page.getByRole('main').getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(documents(), 'the reader’s click, and nothing else, has loaded the page anew').toBe(2);
});

test('a page whose script is really missing can be read, and its links lead on', async ({
  page,
  expectFaults,
}) => {
  expectFaults(...missingScript);
  const documents = countDocuments(page);
  await page.route(articleScript, missing);
  await page.goto('/blog/retinol-without-the-redness');
  await expect.poll(documents, 'it was loaded once more, and not for ever').toBe(2);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(documents()).toBe(2);
  await page.getByRole('link', { name: 'The J Luxe Journal' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeVisible();
});

for (const direction of ['Back', 'Forward'] as const) {
  test(`${direction} shows the page of its address although its scripts are gone`, async ({
    page,
    expectFaults,
  }) => {
    const article = '/blog/retinol-without-the-redness';
    const script = direction === 'Back' ? /\/assets\/ListPage-[^/]+\.js$/ : articleScript;
    await page.goto('/blog');
    await expectStarted(page);
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    if (direction === 'Forward') {
      await page.evaluate(() => window.history.back());
      await expect(page).toHaveURL('/blog');
    }
    // From here on the open page knows nothing of the other's scripts, and they are gone.
    const documents = countDocuments(page);
    await page.route(script, (route) => (documents() < 2 ? missing(route) : route.fallback()));
    await page.reload();
    await page.waitForLoadState('networkidle');
    expectFaults(/answer 404: .*(ListPage|ArticlePage)/, /console: .*404.*(ListPage|ArticlePage)/);
    await page.evaluate(
      (way) => (way === 'Back' ? window.history.back() : window.history.forward()),
      direction,
    );
    const name = direction === 'Back' ? 'The J Luxe Journal' : title;
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page).toHaveURL(direction === 'Back' ? '/blog' : article);
    expect(documents(), 'it was loaded as a whole, once').toBe(2);
    await page.evaluate(
      (way) => (way === 'Back' ? window.history.forward() : window.history.back()),
      direction,
    );
    await expect(page).toHaveURL(direction === 'Back' ? article : '/blog');
  });
}

test('a list stays on the screen when the connection is lost', async ({ page, expectFaults }) => {
  expectFaults(/no answer: .*ArticlePage/, /console: .*ERR_INTERNET_DISCONNECTED.*ArticlePage/);
  const documents = countDocuments(page);
  await page.route(articleScript, (route) => route.abort('internetdisconnected'));
  const failed = page.waitForEvent('requestfailed', (request) => articleScript.test(request.url()));
  await page.goto('/blog');
  await failed;
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
  expect(documents()).toBe(1);
});

test('a page without a connection says so, and tries again on demand', async ({ page, expectFaults }) => {
  expectFaults(/no answer: .*posts\.json/, /console: .*ERR_INTERNET_DISCONNECTED.*posts\.json/);
  await page.route('**/data/posts.json', (route) => route.abort('internetdisconnected'));
  await page.goto('/blog/search?q=retinol');
  await expectStarted(page);
  await expect(page.getByRole('heading', { level: 1, name: 'This page could not be loaded' })).toBeVisible();
  await page.unroute('**/data/posts.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main').getByRole('heading', { name: title })).toBeVisible();
});

/** Answers with the page as an older build wrote it: every file of a post has another name. */
async function outdateHashes(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll(/"hash":"\w+"/g, '"hash":"outdated"');
  await route.fulfill({ response, body });
}

async function missing(route: Route): Promise<void> {
  await route.fulfill({ status: 404 });
}

/** Counts how often a page was loaded as a whole. */
function countDocuments(page: Page): () => number {
  let documents = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents++;
  });
  return () => documents;
}
