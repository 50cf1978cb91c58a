import { expect, expectStarted, laptop, missingPage, phone, test } from '../reader.ts';

for (const [device, screen] of Object.entries({ laptop, phone })) {
  test.describe(`on a ${device}`, () => {
    test.use(screen);

    test('topics and years lead to their posts, on any page, and Back to them', async ({ page }) => {
      await page.goto('/blog');
      await expectStarted(page);
      const footer = page.getByRole('navigation', { name: 'Blog' });
      await footer.getByRole('link', { name: 'Topics' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Topics' })).toBeFocused();
      const topic = page.getByRole('region', { name: 'Categories' }).getByRole('listitem').nth(1);
      const count = /\d+/.exec(await topic.innerText())?.[0];
      await topic.getByRole('link').click();
      await expect(page.getByRole('region', { name: 'Posts' }).getByRole('status')).toHaveText(
        `${count} posts`,
      );
      await page.goBack();
      await footer.getByRole('link', { name: 'Archive' }).click();
      await expect(page.getByRole('heading', { level: 1, name: /^Posts of \d{4}$/ })).toBeFocused();
      const post = page.getByRole('main').getByRole('link').first();
      const title = (await post.textContent()) ?? '';
      await post.click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL('/blog/archive');
    });
  });
}

test('a year without posts has no page', async ({ page, expectFaults }) => {
  expectFaults(...missingPage('/blog/archive/1999'));
  await page.goto('/blog/archive/1999');
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
});

test('the archive names the lasting address of the year that it shows', async ({ page }) => {
  await page.goto('/blog/archive');
  const year = /\d{4}/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0];
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(canonical).toMatch(new RegExp(`/blog/archive/${year}$`));
  await page.goto(`/blog/archive/${year}`);
  await expectStarted(page);
  await expect(page.getByRole('heading', { level: 1, name: `Posts of ${year}` })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('topics and the archive are complete, and their links lead on', async ({ page }) => {
    await page.goto('/blog/topics');
    await page.getByRole('region', { name: 'Tags' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/blog\/tag\//);
    await page.goto('/blog/archive');
    await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
    await expect(page.getByRole('article')).toBeVisible();
  });
});
