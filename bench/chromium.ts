import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { installProbe } from './probe.ts';

/** How much slower than this machine a phone is taken to be. */
export const phone = 4;

const debian = '/usr/bin/chromium';
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium: Debian's, or else the one that Playwright installs. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ args: quiet, ...(existsSync(debian) ? { executablePath: debian } : {}) });
}

/** Lets somebody who has never been here visit a page, with a main thread `slowdown` times slower. */
export async function visit<T>(
  browser: Browser,
  slowdown: number,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(installProbe);
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await act(page);
  } finally {
    await context.close();
  }
}

/** Waits until nothing is loaded any more, for a reader who only looks: the app does not come yet. */
export async function settleStill(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/**
 * Has the app come, as a reader's first move does, and waits until nothing is loaded any more and the text of an
 * article is complete.
 */
export async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  // Again and again, because what waits for it comes later than the heading.
  await page.waitForFunction(() => {
    if (!window.bench.isReady) window.dispatchEvent(new Event('pointermove'));
    return window.bench.isReady;
  });
  await page.waitForFunction(() => document.querySelector('[data-growing]') === null, null, {
    timeout: longestGrowthMs,
  });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(settledMs);
}

/** For this long a text may grow, in milliseconds. */
const longestGrowthMs = 120_000;

/** Time in which late work would show, in milliseconds. */
const settledMs = 700;

/** The longest task since the last look, in milliseconds; 0 if none took 50. */
export function takeLongestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...window.bench.tasks.splice(0)));
}
