import { type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';

/** A phone, held in one hand. */
export const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
} satisfies BrowserContextOptions;

/** A laptop. */
export const laptop = { viewport: { width: 1280, height: 800 } } satisfies BrowserContextOptions;

/** Says which faults a test brings about on purpose. Each pattern must match at least one. */
type ExpectFaults = (...patterns: RegExp[]) => void;

/**
 * Playwright's `test`, which also fails when anything goes wrong that a reader may not see: an error in the
 * console, an uncaught exception, a violation of the security policy, an answer of 400 or more, a
 * request without an answer.
 */
export const test = base.extend<{ expectFaults: ExpectFaults; stillReader: boolean; sign: void }>({
  /** A reader who only looks: the app waits for a sign of theirs. All others move as soon as the page is there. */
  stillReader: [false, { option: true }],
  sign: [
    async ({ context, stillReader }, use) => {
      await context.addInitScript(listenForReady);
      if (!stillReader) await context.addInitScript(moveAtOnce);
      await use();
    },
    { auto: true },
  ],
  expectFaults: [
    async ({ page }, use) => {
      const expected: RegExp[] = [];
      const faults = watchFaults(page);
      await use((...patterns) => expected.push(...patterns));
      const surprises = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
      const missing = expected.filter((pattern) => !faults.some((fault) => pattern.test(fault)));
      expect(surprises, 'faults that nobody expected').toEqual([]);
      expect(missing, 'faults that were expected and did not come').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

declare global {
  interface Window {
    /** Whether the app has said that it answers. */
    isAnswering?: boolean;
  }
}

function listenForReady(): void {
  window.addEventListener('blog-reader:ready', () => {
    window.isAnswering = true;
  });
}

/** Again and again, because what waits for it comes later than the page; until the app is there. */
function moveAtOnce(): void {
  const moves = setInterval(() => window.dispatchEvent(new Event('pointermove')), 50);
  window.addEventListener('blog-reader:ready', () => clearInterval(moves));
}

/** The faults that belong to a visit to an address that is none. */
export function missingPage(path: string): RegExp[] {
  // Firefox does not speak of it in its console.
  const isSpokenOf = test.info().project.use.browserName !== 'firefox';
  return [
    new RegExp(`answer 404: .*${path}$`),
    ...(isSpokenOf ? [new RegExp(`console: .*404.*${path}`)] : []),
  ];
}

/** Waits until the app answers: it has taken over the page that the build has rendered, or has drawn it itself. */
export async function expectStarted(page: Page): Promise<void> {
  await expect.poll(() => hasStarted(page)).toBe(true);
}

/** Whether the app answers. */
export function hasStarted(page: Page): Promise<boolean> {
  return page.evaluate(() => window.isAnswering === true);
}

function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', ({ message }) => {
    // Firefox reports fonts that it no longer needs, because the page is left.
    if (!message.includes('status=2152398850')) faults.push(`exception: ${message}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The browser drops requests of a page that is left: that is no fault.
    if (!['net::ERR_ABORTED', 'NS_BINDING_ABORTED'].includes(reason))
      faults.push(`no answer: ${request.url()} (${reason})`);
  });
  return faults;
}
