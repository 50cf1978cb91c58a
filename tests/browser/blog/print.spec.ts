import type { Page } from '@playwright/test';
import { longArticle, openArticle } from '../article.ts';
import { missingWords, printed, printedSigns, toSigns } from '../paper.ts';
import { expect, expectStarted, test } from '../reader.ts';

/** Also one with tables, notes, tasks and pictures. */
const articles = [longArticle, '/blog/understanding-pigmentation'];

for (const path of articles) {
  test.describe(path, () => {
    test('paper has all of the text and no page ends in a heading', async ({ page }) => {
      await openOnPaper(page, path);
      const { headings, blocks } = await readText(page);
      const pages = await printed(page);
      const words = blocks.concat(headings).join(' ').split(' ').length;
      expect(pages.length).toBeGreaterThanOrEqual(words / 600);
      expect(pages.length).toBeLessThanOrEqual(words / 200 + 2);

      expect(blocks.length).toBeGreaterThan(30);
      expect(missingWords(blocks.concat(headings), pages)).toEqual([]);

      const lastLines = pages.slice(0, -1).map(({ lastLine }) => toSigns(lastLine));
      const endsHeading = (line: string) => headings.some((heading) => toSigns(heading).endsWith(line));
      const isInText = (line: string) => blocks.some((block) => toSigns(block).includes(line));
      expect(lastLines.filter((line) => endsHeading(line) && !isInText(line))).toEqual([]);
    });

    test('nothing on paper sticks, floats over the text or can be pressed', async ({ page }) => {
      await openOnPaper(page, path);
      const strangers = await page.locator('body *').evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { position, overflowX } = getComputedStyle(element);
            const isStuck = position === 'fixed' || position === 'sticky';
            const isTool = element.matches('button, nav, header:not(article *), footer, form, dialog');
            const isCut = ['auto', 'scroll'].includes(overflowX);
            return isStuck || isTool || isCut;
          })
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      expect(strangers).toEqual([]);
    });
  });
}

test('who publishes the post, the day, its address and those of its links are on paper only', async ({
  page,
}) => {
  await openOnPaper(page, longArticle);
  const addresses = await page
    .locator('[data-text] a[href^="https:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  const all = await printedSigns(page);
  for (const words of [
    'J Luxe Medical Aesthetics · Printed on',
    'Links in this text',
    longArticle,
    ...addresses,
  ])
    expect(all).toContain(toSigns(words));
  await page.emulateMedia({ media: null });
  await expect(page.getByText('Links in this text')).toHaveCount(0);
  await expect(page.locator('[data-note], [data-noted]')).toHaveCount(0);
  await expect(page.locator('.print-only').first()).toBeHidden();
});

test('one section is printed with the post’s title, and then the whole post again', async ({ page }) => {
  await page.addInitScript(() => {
    // The test prints, once the page has asked for it.
    window.print = () => {
      document.documentElement.dataset['asked'] = '';
    };
  });
  await openOnPaper(page, longArticle);
  const title = toSigns((await page.locator('article h1').textContent()) ?? '');
  const name = await page.locator('article .heading > h2').nth(1).textContent();
  const beginnings = await page.locator('article .heading:has(> h2) + *').allTextContents();
  const [first = '', second = '', third = ''] = beginnings.map(toSigns);
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Print' }).click();
  const sections = page.getByRole('list', { name: 'One section' });
  await sections.getByRole('button', { name: name ?? '', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked');
  await expect(page.locator('[data-unprinted]')).not.toHaveCount(0);
  const part = await printedSigns(page);
  for (const words of [title, second]) expect(part).toContain(words);
  for (const words of [first, third]) expect(part).not.toContain(words);
  await expect(page.locator('[data-unprinted]')).toHaveCount(0);
  const whole = await printedSigns(page);
  for (const words of [title, first, second, third]) expect(whole).toContain(words);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`whatever a reader has set, paper has black serif type on white: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openOnPaper(page, longArticle);
    for (const theme of ['', 'light', 'sepia', 'dark']) {
      await page.evaluate((value) => {
        const { dataset } = document.documentElement;
        Object.assign(dataset, { size: '200', spacing: 'airy', width: 'narrow', typeface: 'sans' });
        if (value !== '') dataset['theme'] = value;
      }, theme);
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      const paragraph = page.locator('article .heading:has(> h2) + p').first();
      await expect(paragraph).toHaveCSS('color', 'rgb(0, 0, 0)');
      await expect(paragraph).toHaveCSS('font-size', '14.4px');
      await expect(paragraph).toHaveCSS('font-family', /^"Journal Serif"/);
    }
  });
}

test('a list is printed with its posts and without its filters', async ({ page }) => {
  await page.goto('/blog');
  const titles = await page.getByRole('main').getByRole('article').getByRole('heading').allTextContents();
  const all = await printedSigns(page);
  expect(titles.length).toBeGreaterThan(5);
  for (const title of titles) expect(all).toContain(toSigns(title));
  expect(all).not.toContain(toSigns('Categories'));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('addresses stand in brackets behind their links', async ({ page }) => {
    await page.goto(longArticle);
    const link = page.locator('[data-text] a[href^="https:"]').first();
    const [text, href] = [await link.textContent(), await link.getAttribute('href')];
    expect(await printedSigns(page)).toContain(toSigns(`${text} ${href}`));
  });
});

/** Opens an article as it is laid out for paper, once everything is ready that is filled in there. */
async function openOnPaper(page: Page, path: string): Promise<void> {
  await openArticle(page, path);
  await expectStarted(page);
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(() =>
      page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const isFilledIn = 'noted' in document.documentElement.dataset;
        window.dispatchEvent(new Event('afterprint'));
        return isFilledIn;
      }),
    )
    .toBe(true);
}

/** The article's headings, and the texts of all other blocks that hold no further ones. */
async function readText(page: Page): Promise<{ headings: string[]; blocks: string[] }> {
  return page.locator('article').evaluate((article) => {
    const title = 'h1, h2, h3, h4, h5, h6';
    const block = `${title}, p, li, td, th, figcaption, pre`;
    const innermost = [...article.querySelectorAll<HTMLElement>(block)].filter(
      (element) => element.querySelector(block) === null && element.checkVisibility(),
    );
    const textsOf = (elements: HTMLElement[]) => elements.map(({ innerText }) => innerText).filter(Boolean);
    return {
      headings: textsOf(innermost.filter((element) => element.matches(title))),
      blocks: textsOf(innermost.filter((element) => !element.matches(title))),
    };
  });
}
