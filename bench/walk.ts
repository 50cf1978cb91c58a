import type { Page } from '@playwright/test';
import { settle, takeLongestTask } from './chromium.ts';
import type { Host } from './server.ts';

/** How a post opened from the list. */
export interface Opened {
  /** From the click to the frame that shows the post's heading. */
  headingMs: number;
  /** Until the article is complete. */
  longestTask: number;
  /** What had still to be fetched. */
  requests: number;
  /** Scroll position of the list when it was left, in pixels. */
  leftAt: number;
}

/** How the list came back. */
export interface Returned {
  /** From going back to the frame that shows the list where it was. */
  backMs: number;
  /** Pixels between where the list was and where it ends up. */
  scrollError: number;
}

const titles = 'section[aria-label="Posts"] article a';

/** Opens the post at a place of the list, with the mouse. */
export async function openPost(page: Page, host: Host, place: number): Promise<Opened> {
  const link = page.locator(titles).nth(place);
  await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await settle(page);
  const title = await link.innerText();
  const target = await link.boundingBox();
  if (target === null) throw new Error(`The link to "${title}" is not shown.`);
  const leftAt = await page.evaluate(() => scrollY);
  await takeLongestTask(page);
  host.takeLog();

  const painted = page.evaluate(
    (text) => window.bench.whenPainted(() => document.querySelector('main article h1')?.textContent === text),
    title,
  );
  await page.mouse.click(target.x + 20, target.y + 10);
  const headingMs = (await painted) - (await page.evaluate(() => window.bench.clickedAt));
  if (!Number.isFinite(headingMs)) throw new Error(`"${title}" was clicked but never shown.`);
  await settle(page);
  return { headingMs, longestTask: await takeLongestTask(page), requests: host.takeLog().length, leftAt };
}

/** Goes back from an article to the list that it was opened from. */
export async function goBack(page: Page, leftAt: number): Promise<Returned> {
  const backMs = await page.evaluate(
    async ([links, was]) => {
      const started = performance.now();
      history.back();
      const isBack = () => document.querySelector(links) !== null && Math.abs(scrollY - was) <= 1;
      return (await window.bench.whenPainted(isBack)) - started;
    },
    [titles, leftAt] as const,
  );
  await settle(page);
  const scrollError = Math.abs((await page.evaluate(() => scrollY)) - leftAt);
  return { backMs, scrollError };
}
