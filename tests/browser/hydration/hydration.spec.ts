import { readSitemap } from '../addresses.ts';
import { expect, expectStarted, missingPage, test } from '../reader.ts';

// Served here is a build with React's development code, which compares what it draws with what is on the page.
test('the app finds every page as it would have drawn it', async ({ page, request, expectFaults }) => {
  test.slow();
  expectFaults(...missingPage('/blog/no-such-page'));
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') said.push(message.text());
  });
  for (const path of [...(await readSitemap(request)), '/blog/no-such-page']) {
    await page.goto(path);
    await expectStarted(page);
  }
  expect(said).toEqual([]);
});

test('a page that differs would be noticed', async ({ page, expectFaults }) => {
  expectFaults(/Hydration failed|did not match|didn't match/);
  await page.route('/blog', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<h1([^>]*)>[^<]+</, '<h1$1>Something else<');
    await route.fulfill({ response, body });
  });
  await page.goto('/blog');
  await expectStarted(page);
  await expect(page.getByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeVisible();
});
