import { site } from '../../../src/model/site.ts';
import { readPublicPosts } from '../corpus.ts';
import { expect, expectStarted, test } from '../reader.ts';

test('each page of the list has an address, and together they hold every post once', async ({ page }) => {
  const posts = await readPublicPosts();
  const titles = page.getByRole('main').getByRole('article').getByRole('heading');
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await page.goto('/blog');
  await expectStarted(page);
  await expect(titles).toHaveCount(site.postsPerPage);
  const seen = await titles.allTextContents();
  for (let number = 2; number <= Math.ceil(posts.length / site.postsPerPage); number++) {
    await pages.getByRole('link', { name: 'Older' }).click();
    await expect(page).toHaveURL(`/blog/page/${number}`);
    await expect(pages.getByRole('link', { name: `Page ${number}` })).toHaveAttribute('aria-current', 'page');
    seen.push(...(await titles.allTextContents()));
  }
  expect(seen.toSorted()).toEqual(posts.map(({ title }) => title).toSorted());
  await expect(pages.getByRole('link', { name: 'Older' })).toHaveCount(0);
});

test('another page begins at its top, survives a reload, and Back returns to the one before', async ({
  page,
}) => {
  const titles = page.getByRole('main').getByRole('article').getByRole('heading');
  await page.goto('/blog');
  await expectStarted(page);
  await expect(titles).toHaveCount(site.postsPerPage);
  const first = await titles.allTextContents();
  await page.getByRole('link', { name: 'Older' }).click();
  await expect(page).toHaveURL('/blog/page/2');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  const second = await titles.allTextContents();
  expect(second).not.toEqual(first);
  await page.reload();
  await expectStarted(page);
  await expect(titles).toHaveText(second);
  await page.goBack();
  await expect(titles).toHaveText(first);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});
