import { expect, expectStarted, missingPage, test } from '../reader.ts';

test('a slip in an address is met with the post that was meant', async ({ page, expectFaults }) => {
  expectFaults(...missingPage('/blog/retinol-without-rednes'));
  await page.goto('/blog/retinol-without-rednes');
  await expectStarted(page);
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  const meant = page.getByRole('region', { name: 'Were you looking for this?' });
  await meant.getByRole('link', { name: 'Retinol Without the Redness' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Retinol Without the Redness' })).toBeVisible();
});

for (const [name, title] of [
  ['microneedling', 'Microneedling in Hackney, London'],
  ['retinol', 'Retinol Without the Redness'],
  ['keeping-a-rosacea-diary-of-triggers', 'Rosacea'],
] as const) {
  test(`of ${name} the posts are offered that are about it`, async ({ page, expectFaults }) => {
    expectFaults(...missingPage(`/blog/${name}`));
    await page.goto(`/blog/${name}`);
    const meant = page.getByRole('region', { name: 'Were you looking for this?' });
    await expect(meant.getByRole('link').first()).toContainText(title);
  });
}

test('an address that is like no other offers a search and the latest posts', async ({
  page,
  expectFaults,
}) => {
  expectFaults(...missingPage('/blog/zzzz'));
  await page.goto('/blog/zzzz');
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Were you looking for this?' })).toHaveCount(0);
  const latest = page.getByRole('region', { name: 'Latest posts' });
  await expect(latest.getByRole('listitem')).not.toHaveCount(0);
  await page.getByRole('searchbox').fill('rosacea');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/blog/search?q=rosacea');
  await expect(page.getByRole('main').getByRole('article').first()).toContainText('Rosacea');
});

for (const path of ['/blog/category/no-such-category', '/blog/tag/no-such-tag', '/blog/a/b/c']) {
  test(`${path} is met with a helpful page`, async ({ page, expectFaults }) => {
    expectFaults(...missingPage(path));
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
    await expect(page).toHaveTitle(/^Page not found/);
    // Before the app has taken it over, the link would load a page.
    await expect(page.locator('[data-waiting]')).toHaveCount(0);
    await page.getByRole('link', { name: 'go to all posts' }).click();
    await expect(page).toHaveURL('/blog');
    await expect(page.getByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeFocused();
  });
}

test('an address outside the blog is met with the same page and status 404', async ({
  page,
  expectFaults,
}) => {
  expectFaults(...missingPage('/nowhere'));
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
});

test('an address with capital letters leads to the page, whatever the host does', async ({
  page,
  expectFaults,
}) => {
  if ((await page.request.get('/blog/Retinol-Without-The-Redness')).status() === 404) {
    expectFaults(/answer 404: .*Redness/, /console: .*404.*Redness/);
  }
  await page.goto('/blog/Retinol-Without-The-Redness?from=a#top');
  await expect(page).toHaveURL('/blog/retinol-without-the-redness?from=a#top');
  await expect(page.getByRole('heading', { level: 1, name: 'Retinol Without the Redness' })).toBeVisible();
});

for (const path of [
  '/blog//retinol-without-the-redness',
  '//blog',
  '/blog/retinol-without-the-redness/.html',
]) {
  test(`${path} leads on by one redirect`, async ({ request, baseURL }) => {
    const response = await request.get(`${baseURL}${path}`, { maxRedirects: 0 });
    const [, last = ''] = /([^/]+?)(?:\/\.html)?$/.exec(path) ?? [];
    const address = last === 'blog' ? '/blog' : `/blog/${last}`;
    expect([response.status(), response.headers()['location']]).toEqual([301, address]);
  });
}

for (const path of [
  '/blog/data/posts/none.0123456789.json',
  '/blog/data/none.json',
  '/blog/assets/none.js',
  '/images/none.png',
]) {
  test(`the missing file ${path} is answered with 404 and not with a page`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(response.headers()['content-type']).not.toContain('html');
  });
}

const redirects = {
  '/': '/blog',
  '/blog/': '/blog',
  '/blog/retinol-without-the-redness/': '/blog/retinol-without-the-redness',
  '/blog/?tag=consent&page=2': '/blog?tag=consent&page=2',
};
for (const [path, canonical] of Object.entries(redirects)) {
  test(`${path} leads to ${canonical}`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect([301, 302]).toContain(response.status());
    expect(response.headers()['location']).toBe(canonical);
  });
}
