import { mounts } from '../mounts.ts';
import { expect, expectStarted, missingPage, test } from '../reader.ts';

/** The address of the list in the blog that is tested. */
function home(): string {
  return base() || '/';
}

/** An address in the blog that is tested. */
function path(rest: string): string {
  return base() + rest;
}

/** Each mount has a project of its own, which is called after it. */
function base(): string {
  const found = Object.entries(mounts).find(([name]) => test.info().project.name === `mounted-${name}`);
  if (found === undefined) throw new Error(`No mount is called ${test.info().project.name}.`);
  return found[1];
}

test('a reader gets from the list to a post, to a heading in it, and back', async ({ page }) => {
  await page.goto(home());
  await expectStarted(page);
  const first = page.getByRole('main').getByRole('article').first().getByRole('link');
  const title = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${path('/generated-post-')}\\d+$`));
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Section 5' }).click();
  await expect(page).toHaveURL(/#section-5$/);
  await expect(page.getByRole('heading', { name: 'Section 5' })).toBeInViewport();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(home());
  await expect(page.getByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeVisible();
});

test('a post that is opened first is taken over as it is', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(path('/generated-post-0'));
  await expectStarted(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\/data\/|Piece/.test(url))).toEqual([]);
});

test('filters, further pages and search have addresses of this mount', async ({ page }) => {
  await page.goto(home());
  await expectStarted(page);
  await page.getByRole('link', { name: 'Older' }).click();
  await expect(page).toHaveURL(path('/page/2'));
  await page.reload();
  await expectStarted(page);
  await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0);
  await page.getByRole('searchbox').fill('post 3');
  await expect(page).toHaveURL(path(`/search?q=post+3`));
  await page.reload();
  await expectStarted(page);
  await expect(page.getByRole('searchbox')).toHaveValue('post 3');
  const filters = page.getByRole('complementary', { name: 'Filters' });
  await filters.getByRole('link', { name: /Hydration/ }).click();
  await expect(page).toHaveURL(path(`/search?q=post+3&category=hydration`));
});

test('an address that is none is told of', async ({ page, expectFaults }) => {
  expectFaults(...missingPage(path('/no-such-post')));
  await page.goto(path('/no-such-post'));
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  await expectStarted(page);
  await page.getByRole('link', { name: 'go to all posts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeFocused();
});

test('every address of the sitemap, and every file for machines, is there', async ({ request }) => {
  const sitemap = await (await request.get(path('/sitemap.xml'))).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(pages.length).toBeGreaterThan(20);
  const files = ['/feed.xml', '/rss.xml', '/feed.json', '/llms.txt', '/manifest.webmanifest', '/share.png'];
  for (const address of [...pages, ...files.map(path), path('/generated-post-0.md')]) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
  for (const missing of ['/assets/none.js', '/data/none.json']) {
    const response = await request.get(path(missing));
    expect([response.status(), response.headers()['content-type']]).toEqual([
      404,
      expect.not.stringContaining('html'),
    ]);
  }
});

for (const stray of ['//EVIL.example/x', '//evil.example/', '/%5Cevil.example/', '//evil.example/X.html']) {
  test(`${stray} does not lead to another site`, async ({ page, baseURL, expectFaults }) => {
    expectFaults(/answer 404: /, /console: .*404/);
    await page.goto(`${baseURL}${stray}`);
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).origin).toBe(baseURL);
    await expect(page.getByText(/This page is not here|There is no such file/)).toBeVisible();
  });
}
