import { expect, expectStarted, test } from '../reader.ts';

test('another page takes the focus to its heading, sets the title and is announced', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  await expect(page).toHaveTitle('The J Luxe Journal');
  const link = page.getByRole('main').getByRole('article').nth(3).getByRole('link');
  const title = (await link.textContent()) ?? '';
  await link.click();
  const heading = page.getByRole('heading', { level: 1, name: title });
  await expect(heading).toBeFocused();
  await expect(page).not.toHaveTitle('The J Luxe Journal');
  await expect(page.getByRole('status').last()).toHaveText(await page.title());
});

test('Back moves no focus to the heading, and announces the page', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  await page.getByRole('main').getByRole('article').nth(3).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveTitle('The J Luxe Journal');
  await expect(page.getByRole('status').filter({ hasText: 'The J Luxe Journal' })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeFocused();
});

test('the first page takes no focus and announces nothing', async ({ page }) => {
  await page.goto('/blog/retinol-without-the-redness');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeFocused();
  await expect(page.getByRole('status').last()).toHaveText('');
});

test('the name of the blog and the category lead back to lists', async ({ page }) => {
  await page.goto('/blog/retinol-without-the-redness');
  await expectStarted(page);
  await page.getByRole('article').getByRole('link', { name: 'Skincare at Home' }).click();
  await expect(page).toHaveURL('/blog/category/skincare-at-home');
  await expect(page.getByRole('heading', { level: 1, name: 'Skincare at Home' })).toBeFocused();
  await page.getByRole('banner').getByRole('link', { name: 'The J Luxe Journal' }).click();
  await expect(page).toHaveURL('/blog');
  await expect(page.getByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeFocused();
});
