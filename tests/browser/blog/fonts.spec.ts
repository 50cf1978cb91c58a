import type { Page } from '@playwright/test';
import { longArticle } from '../article.ts';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, laptop, phone, test } from '../reader.ts';

const tablet = { viewport: { width: 768, height: 1024 } };

for (const [device, screen] of Object.entries({ laptop, tablet, phone })) {
  test.describe(`on a ${device}`, () => {
    test.use(screen);

    for (const path of ['/blog', longArticle, '/blog/skin-boosters-and-polynucleotides']) {
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

test('pages ask for their fonts before their scripts and styles', async ({ request, baseURL }) => {
  for (const path of ['/blog', longArticle]) {
    const html = await (await request.get(path)).text();
    const [head = ''] = html.split('</head>');
    const fonts = [...head.matchAll(/<link rel="preload" as="font"[^>]*? href="([^"]+\.woff2)"/g)];
    expect(fonts.map(([, href]) => href?.replace(/-[\w-]{8}\./, '.'))).toEqual([
      expect.stringMatching(/journal-serif-roman\.woff2$/),
      expect.stringMatching(/journal-serif-italic\.woff2$/),
    ]);
    expect(fonts.at(-1)?.index).toBeLessThan(head.indexOf('type="module"'));
    expect(fonts.at(-1)?.index).toBeLessThan(head.indexOf('rel="stylesheet"'));
    for (const [, href] of fonts) {
      const answer = await request.get(new URL(href ?? '', baseURL).href);
      expect(answer.headers()['content-type']).toBe('font/woff2');
    }
  }
});

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
