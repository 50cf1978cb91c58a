import { longArticle } from '../article.ts';
import { expect, phone, test } from '../reader.ts';

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('the first screen of the list shows the lead with its summary, and the titles after it', async ({
    page,
  }) => {
    await page.goto('/blog');
    await expect(page.getByRole('heading', { name: 'Start here' })).toBeInViewport();
    const posts = page.getByRole('main').getByRole('article');
    await expect(posts.first().getByRole('heading')).toBeInViewport({ ratio: 1 });
    await expect(posts.first().getByText(/Certificates/)).toBeInViewport({ ratio: 1 });
    await expect(posts.nth(1).getByRole('heading')).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('The J Luxe Journal').filter({ visible: true })).not.toHaveCount(0);
  });

  test('page 2 says that it is', async ({ page }) => {
    await page.goto('/blog/page/2');
    await expect(page.getByRole('heading', { level: 1, name: 'All posts, page 2' })).toBeVisible();
    await expect(page).toHaveTitle(/^All posts, page 2/);
  });

  test('the words of a card can be selected, and pressing them opens the post', async ({ page }) => {
    await page.goto('/blog');
    const excerpt = page
      .getByRole('main')
      .getByRole('article')
      .first()
      .getByText(/Certificates/);
    const box = await excerpt.boundingBox();
    expect(box).not.toBeNull();
    const { x = 0, y = 0, width = 0 } = box ?? {};
    await page.mouse.move(x + 4, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + 10, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(window.getSelection()))).not.toBe('');
    await expect(page).toHaveURL(/\/blog$/);
    await page.mouse.click(x + 4, y + 40);
    await excerpt.click();
    await expect(page).toHaveURL(/\/blog\/choosing/);
  });

  test('the text of every article begins on its first screen', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/blog');
    const addresses = await page
      .getByRole('main')
      .getByRole('article')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      await page.goto(address);
      const text = page.locator('[data-text] :is(p, li, h2)').first();
      const { y = Infinity } = (await text.boundingBox()) ?? {};
      expect(y, address).toBeLessThan(800 - 32);
    }
  });
});

test.describe('on a phone', () => {
  test.use(phone);

  test('the first screen of the list shows the lead and the beginning of the next post', async ({ page }) => {
    await page.goto('/blog');
    const posts = page.getByRole('main').getByRole('article');
    await expect(posts.first().getByRole('heading')).toBeInViewport({ ratio: 1 });
    await expect(posts.nth(1)).toBeInViewport();
  });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });

      test('the clinic can be reached from its menu', async ({ page }) => {
        await page.goto('/blog');
        const prices = page
          .getByRole('navigation', { name: 'Clinic', exact: true })
          .getByRole('link', { name: 'Prices' });
        await expect(prices).toBeHidden();
        await page.getByRole('button', { name: 'Menu' }).click();
        await expect(prices).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(prices).toBeHidden();
      });
    });
  }

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the bar of an article leads to its contents, and they to its sections', async ({ page }) => {
      await page.goto(longArticle);
      await expect(page.getByRole('button', { name: /Contents|Share|Print|Listen|settings/ })).toHaveCount(0);
      await page.getByRole('link', { name: 'Contents', exact: true }).click();
      const entry = page.getByRole('navigation', { name: 'Contents' }).getByRole('link').nth(4);
      await expect(entry).toBeInViewport();
      const name = (await entry.textContent()) ?? '';
      await entry.click();
      await expect(page.getByRole('article').getByRole('heading', { name, exact: true })).toBeInViewport();
    });

    test('nothing is shown that does not work, and the categories are links', async ({ page }) => {
      await page.goto('/blog/search?q=acne');
      await expect(page.getByRole('searchbox')).toBeHidden();
      await expect(page.getByRole('button', { name: /^Filter/ })).toBeHidden();
      await expect(page.getByText(/Searching.* need scripts/)).toBeVisible();
      const filters = page.getByRole('complementary', { name: 'Filters' });
      await expect(filters.getByRole('link', { name: /^Safety Guide/ })).toBeVisible();
      const [list, below] = await Promise.all([
        page.getByRole('region', { name: 'Posts' }).boundingBox(),
        filters.boundingBox(),
      ]);
      expect(below?.y).toBeGreaterThan((list?.y ?? 0) + (list?.height ?? 0) - 1);
      await page
        .getByRole('navigation', { name: 'Categories' })
        .getByRole('link', { name: 'Aftercare' })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: 'Aftercare' })).toBeVisible();
    });
  });
});
