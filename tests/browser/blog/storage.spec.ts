import { expect, expectStarted, test } from '../reader.ts';

const title = 'Retinol Without the Redness';
const scroll = 'blog-reader:scroll';

for (const junk of ['null', '5', '[]', '"text"', '{', 'x'.repeat(100_000)]) {
  test(`clicks and Back work although ${junk.slice(0, 10)} stands where scroll positions are kept`, async ({
    page,
  }) => {
    await page.addInitScript(({ name, value }) => sessionStorage.setItem(name, value), {
      name: scroll,
      value: junk,
    });
    await page.goto('/blog');
    await expectStarted(page);
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeVisible();
    await page.reload();
    await expectStarted(page);
  });
}

test('clicks and Back work where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    };
    Object.defineProperties(window, { localStorage: refuse, sessionStorage: refuse });
  });
  await page.goto('/blog');
  await expectStarted(page);
  await page.getByRole('main').getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeVisible();
});
