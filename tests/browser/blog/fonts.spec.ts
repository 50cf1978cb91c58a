import type { Page } from '@playwright/test';
import { longArticle } from '../article.ts';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, laptop, phone, test } from '../reader.ts';

/** A post with words in italics; the long one has none. */
const italicArticle = '/blog/skin-boosters-and-polynucleotides';

const tablet = { viewport: { width: 768, height: 1024 } };

for (const [device, screen] of Object.entries({ laptop, tablet, phone })) {
  test.describe(`on a ${device}`, () => {
    test.use(screen);

    for (const path of ['/blog', longArticle, italicArticle]) {
      test(`no line of ${path} is broken anew by fonts that come late`, async ({ page }) => {
        const fonts = await closeGate(page, /\.woff2$/);
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        await expectStarted(page);
        const before = await placesOfText(page);
        expect(before.length).toBeGreaterThan(20);
        fonts.open();
        await page.waitForLoadState('load');
        await page.evaluate(() => document.fonts.ready);
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        expect(await placesOfText(page)).toEqual(before);
      });
    }
  });
}

test('pages ask for their font before their scripts and styles, and for italics only where there are some', async ({
  request,
}) => {
  const roman = expect.stringMatching(/journal-serif-roman-[\w-]+\.woff2$/);
  const italic = expect.stringMatching(/journal-serif-italic-[\w-]+\.woff2$/);
  const expected = { [longArticle]: [roman], [italicArticle]: [roman, italic], '/blog': [roman] };
  for (const [path, fonts] of Object.entries(expected)) {
    const [head = ''] = (await (await request.get(path)).text()).split('</head>');
    const asked = [...head.matchAll(/<link rel="preload" as="font"[^>]*? href="([^"]+)"/g)];
    expect(asked.map(([, href]) => href)).toEqual(fonts);
    expect(asked[0]?.index).toBeLessThan(head.indexOf('type="module"'));
    expect(asked[0]?.index).toBeLessThan(head.indexOf('rel="stylesheet"'));
    for (const [, href = ''] of asked) {
      expect((await request.get(href)).headers()['content-type']).toBe('font/woff2');
    }
  }
});

test('a post that is opened in the app has its italics, though the first page had none', async ({ page }) => {
  await page.goto(longArticle);
  await expectStarted(page);
  // The one that the style sheet names is not needed here, and never asked for.
  await expect.poll(() => statesOfItalics(page)).toEqual(['unloaded', 'loaded']);
  await page.getByRole('banner').getByRole('link', { name: 'The J Luxe Journal' }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Skin Boosters/ })
    .click();
  await expect(page.getByRole('article').locator('em').first()).toBeVisible();
  expect(await statesOfItalics(page)).toEqual(['unloaded', 'loaded']);
});

test('nothing is added to a page that is drawn in italics of its own', async ({ page }) => {
  const fonts = await closeGate(page, /italic.*\.woff2$/);
  await page.goto(italicArticle, { waitUntil: 'domcontentloaded' });
  await expectStarted(page);
  expect(await statesOfItalics(page)).toEqual(['loading']);
  fonts.open();
  await expect.poll(() => statesOfItalics(page)).toEqual(['loaded']);
  await page.waitForLoadState('networkidle');
  expect(await statesOfItalics(page)).toEqual(['loaded']);
});

/** What the page knows of each italic font that is ours: of the one in the style sheet first. */
function statesOfItalics(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.fonts]
      .filter(({ family, style }) => /^"?Journal Serif"?$/.test(family) && style === 'italic')
      .map(({ status }) => status),
  );
}

/** Where everything that holds text stands on the whole page, in pixels from its top left corner. */
function placesOfText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Elements of Markdown and of lists are enough: what stands beside them would move with them.
    const blocks = document.querySelectorAll('h1, h2, h3, p, li, td, time, footer');
    return [...blocks].map((block) => {
      const { x, y, width, height } = block.getBoundingClientRect();
      const place = [x + window.scrollX, y + window.scrollY, width, height].map((length) =>
        length.toFixed(1),
      );
      return `${block.tagName} ${block.textContent.slice(0, 20)}: ${place.join(' ')}`;
    });
  });
}
