import type { Page } from '@playwright/test';
import { openArticle } from '../article.ts';
import { longest } from '../articlePosts.ts';
import { expect, test } from '../reader.ts';

/** How each text with a digit sets its figures, once each. */
function figureStyles(page: Page, within: string): Promise<string[]> {
  return page.locator(within).evaluateAll((places) => {
    const styles = places.flatMap((place) => {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode() !== null) {
        const { textContent, parentElement } = walker.currentNode;
        if (/\d/.test(textContent ?? '') && parentElement !== null)
          found.push(getComputedStyle(parentElement).fontVariantNumeric);
      }
      return found;
    });
    return [...new Set(styles)];
  });
}

// In old style, 111 looks like ııı, and 1–10 % like ı–ıo %.
test('no figure anywhere in a post or a list is in old style', async ({ page }) => {
  await openArticle(page, `/blog/${longest}`);
  const styles = await figureStyles(page, 'body');
  await page.goto('/blog');
  for (const style of [...styles, ...(await figureStyles(page, 'body'))]) {
    expect(style).not.toContain('oldstyle-nums');
  }
  expect(styles).toContain('lining-nums proportional-nums');
});

test('figures in tables, dates and minutes have one width', async ({ page }) => {
  await openArticle(page, `/blog/${longest}`);
  for (const within of ['article table', 'article header time', 'article header span:has-text("min read")']) {
    const styles = await figureStyles(page, within);
    expect(styles.length, within).toBeGreaterThan(0);
    for (const style of styles) expect(style, within).toContain('tabular-nums');
  }
});
