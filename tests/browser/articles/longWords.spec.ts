import { expect, expectStarted, test } from '../reader.ts';

const category = 'donaudampfschifffahrtselektrizitatenhauptbetriebswerkbauunterbeamtengesellschaft';

/** The post itself, its neighbour, lists with it, and a page that offers it. */
const paths = [
  '/blog/long-words',
  '/blog/pasted-html',
  '/blog',
  `/blog/category/${category}`,
  `/blog/search?q=${'pneumono'.repeat(12)}`,
];

for (const width of [320, 768, 1280]) {
  test(`no name of a post, a person or a topic makes a page wider than ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await page.goto(path);
      await expectStarted(page);
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { page: scrollWidth, window: clientWidth };
      });
      expect(widths.page, path).toBeLessThanOrEqual(widths.window);
    }
  });
}
