import type { Locator, Page } from '@playwright/test';
import { expectWholeArticle, openArticle } from '../article.ts';
import { expect, expectStarted, test } from '../reader.ts';

const path = '/blog/picture-sizes';

/** How a picture is drawn: its box, what there is of it, and how much larger than that it is. */
interface Drawn {
  alt: string;
  width: number;
  scale: number;
  right: number;
}

/** Cut pictures fill their boxes; all others keep their shape. */
function drawnPictures(pictures: Locator): Promise<Drawn[]> {
  return pictures.evaluateAll((images) =>
    images.map((image) => {
      const { width, height, right } = image.getBoundingClientRect();
      const own = ['width', 'height'].map((name) => Number(image.getAttribute(name)));
      const [ownWidth = 0, ownHeight = 0] = own;
      return {
        alt: image.getAttribute('alt') ?? '',
        width,
        scale: Math.max(width / ownWidth, height / ownHeight),
        right,
      };
    }),
  );
}

/** A pixel may be cut in two. */
const most = 1.01;

async function expectNothingEnlarged(page: Page, count: number): Promise<void> {
  const drawn = await drawnPictures(page.locator('article img'));
  expect(drawn).toHaveLength(count);
  expect(drawn.filter(({ scale }) => scale > most)).toEqual([]);
  const room = await page.evaluate(() => document.documentElement.clientWidth);
  const outOfTables = await drawnPictures(page.locator('article img:not(table img)'));
  expect(outOfTables.filter(({ right }) => right > room)).toEqual([]);
  const icon = drawn.filter(({ alt }) => /icon/i.test(alt));
  expect(icon.map(({ width }) => width)).toEqual(icon.map(() => 40));
}

for (const width of [320, 390, 1280]) {
  test(`at ${width} pixels no picture is drawn larger than it is`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openArticle(page, path);
    await expectNothingEnlarged(page, 12);
  });
}

test('nor is one that the browser has drawn itself, or that stands in a list', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  const covers = await drawnPictures(page.locator('[data-cover] img'));
  expect(covers.length).toBeGreaterThan(0);
  expect(covers.filter(({ scale }) => scale > most)).toEqual([]);
  await page.getByRole('link', { name: 'Pictures of Every Size' }).first().click();
  await expectWholeArticle(page);
  await expectNothingEnlarged(page, 12);
});

test('a large picture fills the width of the text', async ({ page }) => {
  await openArticle(page, path);
  const text = await page.locator('[data-text]').boundingBox();
  const picture = await page.getByRole('img', { name: 'A drawing alone' }).boundingBox();
  expect(picture?.width).toBe(text?.width);
});

test('a picture in a sentence, a link, an item or a cell stays in its line', async ({ page }) => {
  await openArticle(page, path);
  for (const name of ['an icon in a sentence', 'an icon in a link', 'an icon in an item']) {
    const lines = await page.getByRole('img', { name, exact: true }).evaluate((image) => {
      const block = image.closest('p, li');
      const range = document.createRange();
      const texts = block === null ? [] : [...block.childNodes].filter(({ nodeType }) => nodeType === 3);
      const middles = texts.map((text) => {
        range.selectNode(text);
        const { top, bottom } = range.getClientRects()[0] ?? new DOMRect();
        return (top + bottom) / 2;
      });
      const { top, bottom } = image.getBoundingClientRect();
      return { before: middles[0] ?? 0, after: middles[1] ?? 0, top, bottom };
    });
    expect(lines.after).toBeCloseTo(lines.before, 0);
    expect(lines.top).toBeLessThan(lines.before);
    expect(lines.bottom).toBeGreaterThan(lines.before);
  }
  const gone = page.getByRole('img', { name: 'a picture that is gone' });
  await expect(gone).toHaveCSS('display', 'inline');
});

test('what is pressed to enlarge a small picture is the picture, and no more', async ({ page }) => {
  await openArticle(page, path);
  const link = page.getByRole('link', { name: 'Enlarge picture: An icon alone' });
  expect(await link.boundingBox()).toMatchObject({ width: 40, height: 40 });
  await link.click();
  const enlarged = page.getByRole('dialog').getByRole('img', { name: 'An icon alone' });
  await expect(enlarged).toBeVisible();
  expect(await enlarged.boundingBox()).toMatchObject({ width: 40, height: 40 });
});
