import { openArticle } from '../article.ts';
import { expect, expectStarted, test } from '../reader.ts';

const article = '/blog/arabic';

test('a post in Arabic says so of its words, and not of the page around them', async ({ page }) => {
  await openArticle(page, article);
  const post = page.getByRole('article');
  await expect(post).toHaveAttribute('lang', 'ar');
  await expect(post).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  const byline = post.getByText('Ada Example');
  expect(await byline.evaluate((words) => words.closest('[lang]')?.getAttribute('lang'))).toBe('en-GB');
});

test('a post in Arabic begins at the right edge of the column, and its lists and tables too', async ({
  page,
}) => {
  await openArticle(page, article);
  const post = page.getByRole('article');
  for (const words of [
    post.getByRole('heading', { level: 1 }),
    post.getByText('اغسلي وجهك'),
    post.getByRole('heading', { name: 'الأيام الأولى' }),
  ]) {
    const gaps = await words.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      // The article itself reaches over the margin, which is for what is wide.
      const column = element.closest('article')?.querySelector('header')?.getBoundingClientRect();
      const first = range.getClientRects()[0];
      return [first?.right ?? 0, column?.right ?? 1];
    });
    expect(Math.abs((gaps[0] ?? 0) - (gaps[1] ?? 1))).toBeLessThan(3);
  }
  const [first, second] = await Promise.all(
    ['ما ترينه', 'ما تفعلينه'].map((name) => post.getByRole('columnheader', { name }).boundingBox()),
  );
  expect(first?.x).toBeGreaterThan(second?.x ?? Number.POSITIVE_INFINITY);
});

for (const width of [320, 768, 1280]) {
  test(`a post in Arabic does not scroll sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openArticle(page, article);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  });
}

test('a post in Arabic stands in an English list in its own language, and opens in it', async ({ page }) => {
  await page.goto(`/blog/search?q=${encodeURIComponent('ببشرتك')}`);
  await expectStarted(page);
  const title = page.getByRole('heading', { name: 'كيف تعتنين ببشرتك بعد العلاج' });
  await expect(title).toHaveAttribute('lang', 'ar');
  await expect(title).toHaveAttribute('dir', 'rtl');
  await title.getByRole('link').click();
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('article')).toHaveAttribute('dir', 'rtl');
});
