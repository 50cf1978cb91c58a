import type { Locator, Page } from '@playwright/test';
import { expectWholeArticle, openArticle } from '../article.ts';
import { expect, expectStarted, test } from '../reader.ts';

const path = '/blog/bodies';

/** A window of 1280 px at a zoom of 400 %, and small phones. */
const narrow = { width: 320, height: 640 };

for (const each of [path, '/blog/pasted-html']) {
  test(`nothing in ${each} scrolls sideways on a narrow screen but tables and code in their boxes`, async ({
    page,
  }) => {
    await page.setViewportSize(narrow);
    await openArticle(page, each);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    const beyond = await page.locator('[data-text] *').evaluateAll((all) =>
      all
        .filter((element) => element.closest('.table-scroll, .code, .visually-hidden') === null)
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > document.documentElement.clientWidth;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(beyond).toEqual([]);
  });
}

test('Hebrew runs from right to left, with its marks and rules on the right', async ({ page }) => {
  await openArticle(page, path);
  const list = page.getByRole('list').filter({ has: page.getByText('ראשון', { exact: true }) });
  await expect(list).toHaveCSS('direction', 'rtl');
  expect(Number.parseFloat(await styleOf(list, 'padding-right'))).toBeGreaterThan(0);
  await expect(list).toHaveCSS('padding-left', '0px');
  await expect(page.locator('blockquote', { hasText: 'ציטוט' })).toHaveCSS('border-right-width', '2px');
  await expect(page.locator('.callout', { hasText: 'בואו' })).toHaveCSS('border-right-width', '3px');
  await expect(page.getByText('reception()')).toHaveCSS('direction', 'ltr');
  await expect(page.locator('p', { hasText: 'in the middle' })).toHaveCSS('direction', 'ltr');
});

test('a heading from right to left has its link beside it', async ({ page }) => {
  await page.setViewportSize(narrow);
  await openArticle(page, path);
  const heading = page.getByRole('heading', { name: 'שפות אחרות' });
  const link = page.getByRole('link', { name: /Copy link to .*שפות אחרות/ });
  const [words, mark] = [await heading.boundingBox(), await link.boundingBox()];
  expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual((words?.x ?? 0) + 1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a picture leads to its file, and there is no button that does nothing', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.code-copy').first()).toBeHidden();
    const link = page.getByRole('link', { name: 'Enlarge picture: Drawing of the sun’s path over a day' });
    await expect(link).toHaveAttribute('href', /figure-uv-day[^/]*\.png$/);
    const file = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(file.status()).toBe(200);
    expect(file.headers()['content-type']).toBe('image/png');
  });
});

test('the text is the same whether the build drew it or the browser', async ({ page }) => {
  await openArticle(page, path);
  await expectStarted(page);
  const built = await markupOf(page);
  await page.goto('/blog');
  await expectStarted(page);
  await page.getByRole('link', { name: 'Your First Visit, From Front Door to Follow-up' }).first().click();
  await expectWholeArticle(page);
  expect(await markupOf(page)).toEqual(built);
});

/** The names and classes of all elements of the text, apart from what is done to it when it is there. */
function markupOf(page: Page): Promise<string[]> {
  return page
    .locator('.heading, .callout, .figure, .table, .code-box, section[data-footnotes]')
    .evaluateAll((blocks) =>
      blocks.flatMap((block) =>
        [block, ...block.querySelectorAll('*:not(code *)')].map((element) =>
          [element.localName, element.className, element.id, element.getAttribute('dir')].join(' '),
        ),
      ),
    );
}

function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);
}
