import { openArticle } from '../article.ts';
import { expect, expectStarted, test } from '../reader.ts';

const path = '/blog/bodies';

test.describe('copying the text', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('takes the words and the marks of tasks, and no controls', async ({ page }) => {
    await openArticle(page, path);
    await expectStarted(page);
    await page.getByRole('article').evaluate((article) => getSelection()?.selectAllChildren(article));
    await page.keyboard.press('ControlOrMeta+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('What to bring');
    expect(copied).toMatch(/☑ The letter with your appointment\n/);
    expect(copied).toMatch(/☐ Something to read\n/);
    expect(copied).not.toMatch(/Copy|§|↩|Share|Print/);
  });
});

test('tasks are marks on paper, drawn the same with scripts and without', async ({ page }) => {
  await openArticle(page, path);
  const article = page.getByRole('article');
  await expect(article.getByRole('checkbox')).toHaveCount(0);
  const done = article.getByRole('img', { name: 'Done', exact: true });
  await expect(done).toHaveCount(2);
  await expect(article.getByRole('img', { name: 'To do', exact: true })).toHaveCount(3);
  const item = page.getByRole('listitem').filter({ hasText: 'The letter with your appointment' });
  await expect(item.getByRole('img', { name: 'Done' })).toBeVisible();
  const mark = await done.first().evaluate((one) => getComputedStyle(one, '::after').borderRightWidth);
  expect(mark).toBe('2px');
});
