import type { Page } from '@playwright/test';
import type { PostIndex } from '../../../src/model/postIndex.ts';
import { contents, expectWholeArticle, longArticle, openArticle } from '../article.ts';
import { findOverflow } from '../overflow.ts';
import { expect, expectStarted, missingPage, phone, test } from '../reader.ts';

const widths = [320, 390, 768];
const height = 844;

/** Smallest side of what a finger should hit, in pixels: https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced */
const fingertip = 44;

test('no list and no page that is missing scrolls sideways', async ({ page, expectFaults }) => {
  expectFaults(...missingPage('/blog/no-such-page'));
  for (const path of ['/blog', '/blog?tag=safety-guide&tag=microneedling', '/blog/no-such-page']) {
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
    await expectToFit(page);
  }
});

test('no post scrolls sideways', async ({ page, request }) => {
  const index: PostIndex = await (await request.get('/blog/data/posts.json')).json();
  expect(index.posts.length).toBeGreaterThan(10);
  for (const { slug } of index.posts) {
    await openArticle(page, `/blog/${slug}`);
    await expectToFit(page);
  }
});

test('a wide table scrolls in a box of its own, and its last column can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height });
  await openArticle(page, '/blog/understanding-pigmentation');
  const boxes = page.getByRole('group', { name: 'Table' });
  const overflows = await boxes.evaluateAll((all) => all.map((box) => box.scrollWidth - box.clientWidth));
  const widest = boxes.nth(overflows.indexOf(Math.max(...overflows)));
  expect(Math.max(...overflows), 'a table is wider than its box').toBeGreaterThan(20);
  const lastCell = widest.getByRole('columnheader').last();
  await expect(lastCell).not.toBeInViewport({ ratio: 0.9 });
  await widest.evaluate((box) => box.scrollIntoView());
  await widest.evaluate((box) => box.scrollTo(box.scrollWidth, 0));
  await expect(lastCell).toBeInViewport({ ratio: 0.9 });
  expect(await page.evaluate(() => window.scrollX)).toBe(0);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('everything on the list is large enough for a finger', async ({ page }) => {
    await page.goto('/blog?tag=safety-guide');
    await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0);
    await expectTargets(page);
    await page.goto('/blog');
    await expectStarted(page);
    await expectTargets(page);
    await page.getByRole('button', { name: /^Filter/ }).click();
    await page
      .getByRole('dialog')
      .getByText(/^Show all \d+ tags/)
      .click();
    await expectTargets(page);
  });

  test('everything on an article, but for links in its text, is large enough for a finger', async ({
    page,
  }) => {
    await openArticle(page, longArticle);
    await expectTargets(page);
    await page.getByRole('button', { name: /^Contents/ }).click();
    await expect(contents(page)).toBeVisible();
    await expectTargets(page);
  });
});

/** Asserts that at every width nothing lies beyond the right edge, except inside boxes that scroll. */
async function expectToFit(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    await expectWholePage(page);
    // Tables say whether they fit only when they have been laid out.
    await expect.poll(() => page.evaluate(findOverflow), `${page.url()} at ${width} px`).toEqual([]);
  }
}

async function expectWholePage(page: Page): Promise<void> {
  if ((await page.locator('[data-growing]').count()) > 0) await expectWholeArticle(page);
}

/** Asserts that what can be pressed is large enough. Links inside running text are exempt. */
async function expectTargets(page: Page): Promise<void> {
  const small = await page.locator('a[href], button, summary, input').evaluateAll((targets, least) => {
    const dialog = document.querySelector('dialog[open]');
    // A link may be as large as the card that it spreads over.
    const areaOf = (target: Element) =>
      getComputedStyle(target, '::after').position === 'absolute' ? (target.closest('li') ?? target) : target;
    return targets
      .filter((target) => target.checkVisibility() && (dialog?.contains(target) ?? true))
      .filter((target) => target.closest('article li, article p:not(header *), [class*="skip"]') === null)
      .map((target) => ({ text: target.textContent, box: areaOf(target).getBoundingClientRect() }))
      .filter(({ box }) => box.width < least || box.height < least)
      .map(({ text, box }) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
  }, fingertip);
  expect(small).toEqual([]);
}
