import type { Page } from '@playwright/test';
import { byId, expectBelowHeader, expectWholeArticle, longArticle, openArticle } from '../article.ts';
import { expect, expectStarted, laptop, phone, test } from '../reader.ts';

declare global {
  interface Window {
    /** Layout shifts so far that no input of the reader brought about. */
    shifts: number[];
  }
}

/** The paragraph at which the reader stops, and the heading above it. */
const stop = 'Redness fades to pink.';
const heading = 'Days 2 to 3: Tight and Dry';
const slug = longArticle.split('/').at(-1) ?? '';

test.use(laptop);

test('on another screen, in larger letters, the reader goes on at the same paragraph', async ({ page }) => {
  await stopReading(page);
  await page.setViewportSize(phone.viewport);
  await openArticle(page, longArticle);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
  await continueAt(page, heading);
  await expectAtReadingLine(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(stop);
});

test('after the post was edited, the reader goes on at the same paragraph', async ({ page }) => {
  await stopReading(page);
  await editPost(page, (html) =>
    html
      .replace('<p>', `<p>${'A new paragraph of the author’s. '.repeat(60)}</p><p>`)
      .replace(/(<h3[^>]*>)[^<]*Tight and Dry/, '$1Days two and three'),
  );
  await openArticle(page, longArticle);
  await continueAt(page, 'Days two and three');
  await expectAtReadingLine(page);
});

test('the place is only offered, there is a way back, and nothing moves by itself', async ({ page }) => {
  await stopReading(page);
  await page.addInitScript(watchShifts);
  await openArticle(page, longArticle);
  await expect(offer(page)).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await continueAt(page, heading);
  await page.getByRole('button', { name: 'Back to the beginning' }).click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(bar(page)).toHaveCount(0);
  // What the bar leaves behind when it goes moves late on a busy machine, by less than anyone sees.
  const shifts = await page.evaluate(() => window.shifts);
  expect(shifts.filter((shift) => shift > 0.001)).toEqual([]);
});

test('whoever scrolls on by themselves is not asked any longer', async ({ page }) => {
  await stopReading(page);
  await openArticle(page, longArticle);
  await expect(offer(page)).toBeVisible();
  await page.mouse.wheel(0, 500);
  await expect(offer(page)).toBeVisible();
  await page.mouse.wheel(0, 500);
  await expect(bar(page)).toHaveCount(0);
});

test('late pictures do not move the place away', async ({ page }) => {
  await stopReading(page);
  await openArticle(page, longArticle);
  await continueAt(page, heading);
  await page.locator('[data-text]').evaluate((text) => {
    const picture = document.createElement('p');
    picture.style.height = '700px';
    text.prepend(picture);
  });
  await expectAtReadingLine(page);
});

test('a link to a heading wins', async ({ page }) => {
  await stopReading(page);
  await page.goto(`${longArticle}#comfort-and-sensation`);
  await expectStarted(page);
  await expectBelowHeader(byId(page, 'comfort-and-sensation'));
  await expectCodeToCome(page);
  await expect(bar(page)).toHaveCount(0);
  await expectBelowHeader(byId(page, 'comfort-and-sensation'));
});

test('Back and Forward win', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  await page.getByRole('main').getByRole('article').getByRole('link').first().click();
  await expectWholeArticle(page);
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => keptPosts(page)).not.toEqual({});
  const place = await page.evaluate(() => window.scrollY);
  await page.goBack();
  await expect(page).toHaveURL('/blog');
  await page.goForward();
  await expectWholeArticle(page);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
  await expectCodeToCome(page);
  await expect(bar(page)).toHaveCount(0);
});

for (const [device, screen] of Object.entries({ laptop, phone })) {
  test.describe(`on a ${device}`, () => {
    test.use(screen);

    test('the shelf leads to the place at once, takes its room before the first paint, and can be cleared', async ({
      page,
    }) => {
      await stopReading(page);
      await page.addInitScript(watchShifts);
      await page.goto('/blog');
      await expectStarted(page);
      const shelf = page.getByRole('region', { name: 'Continue reading' });
      await expect(shelf.getByRole('listitem')).toHaveCount(1);
      await expect(shelf).toContainText(heading);
      await expect(shelf).toContainText(/\d+ min left/);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);

      await shelf.getByRole('link').click();
      await expectWholeArticle(page);
      await expectAtReadingLine(page);
      await expect(page.getByRole('button', { name: 'Back to the beginning' })).toBeVisible();

      await page.goto('/blog');
      await expectStarted(page);
      const remove = shelf.getByRole('button', { name: /^Remove/ });
      const size = await remove.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
      await remove.press('Enter');
      await expect(shelf).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });
  });
}

test('everything on a full shelf stays inside its room at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/blog');
  await page.evaluate(() => {
    const title = 'A long title about the care of skin that goes on and on until nobody reads it any more';
    const where = { heading: title, minutes: 9, progress: 0.4, seen: 31, place: null, finished: false };
    const posts = ['one', 'two', 'three'].map((name, at) => [name, { title, at, ...where }]);
    localStorage.setItem('blog-reader:reading', JSON.stringify(Object.fromEntries(posts)));
  });
  await page.addInitScript(watchShifts);
  await page.reload();
  await expectStarted(page);
  const shelf = page.getByRole('region', { name: 'Continue reading' });
  await expect(shelf.getByRole('listitem')).toHaveCount(3);
  const overflow = await shelf.evaluate((section) => section.scrollHeight - section.clientHeight);
  expect(overflow).toBeLessThanOrEqual(0);
  const inside = await shelf.getByRole('list').evaluate((list) => list.scrollHeight - list.clientHeight);
  expect(inside).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

test('a post that was read to its end is marked as read in the list, and moves nothing there', async ({
  page,
}) => {
  await openArticle(page, longArticle);
  await expectCodeToCome(page);
  while (!(await isFinished(page))) {
    const before = await page.evaluate(() => ({ at: window.scrollY, time: Date.now() }));
    await page.mouse.wheel(0, 600);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before.at);
    await expectKept(page, before.time);
  }
  await page.addInitScript(watchShifts);
  await page.goto('/blog');
  await expectStarted(page);
  const row = page.getByRole('article').filter({ has: page.locator(`a[href="${longArticle}"]`) });
  await expect(row).toContainText('You have read this');
  await expect(row).not.toContainText('min read');
  await expect(page.getByRole('region', { name: 'Continue reading' })).toBeHidden();
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

/** Reads on to the paragraph, waits until that is kept, and leaves. */
async function stopReading(page: Page): Promise<void> {
  await openArticle(page, longArticle);
  await page
    .locator('[data-text] p', { hasText: stop })
    .evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start' }));
  await expect
    .poll(() => keptPosts(page))
    .toMatchObject({ [slug]: { place: { block: { start: expect.stringMatching(/^redness fades/) } } } });
  await page.goto('about:blank');
}

function bar(page: Page) {
  return page.getByRole('region', { name: 'Continue reading' });
}

function offer(page: Page) {
  return page.getByRole('button', { name: /^Continue at / });
}

async function continueAt(page: Page, name: string | RegExp): Promise<void> {
  await expect(offer(page).getByRole('emphasis')).toHaveText(name);
  await offer(page).click();
}

/** Asserts that the paragraph begins where headings land. */
async function expectAtReadingLine(page: Page): Promise<void> {
  const paragraph = page.getByRole('article').locator('p', { hasText: stop });
  await expect
    .poll(() =>
      paragraph.evaluate((element) => {
        const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart);
        return Math.abs(element.getBoundingClientRect().top - line);
      }),
    )
    // The box of a line of letters is smaller than the line.
    .toBeLessThanOrEqual(12);
}

/** Serves the long article as it would be after its author had edited it. */
async function editPost(page: Page, edit: (html: string) => string): Promise<void> {
  await page.route(`**${longArticle}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const start = html.indexOf(' data-text=');
    await route.fulfill({ response, body: html.slice(0, start) + edit(html.slice(start)) });
  });
}

/** Waits until the code that offers places has been loaded, which is when the browser is idle, and has run. */
async function expectCodeToCome(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /Resuming/.test(name))),
    )
    .toBe(true);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** What the device keeps of the posts, by slug. */
function keptPosts(page: Page): Promise<Record<string, { finished?: boolean; at?: number }>> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('blog-reader:reading') ?? '{}'));
}

async function isFinished(page: Page): Promise<boolean> {
  return (await keptPosts(page))[slug]?.finished === true;
}

/** Waits until a place has been kept after a moment: places are kept when scrolling has come to rest. */
async function expectKept(page: Page, since: number): Promise<void> {
  await expect
    .poll(async () => {
      const kept = (await keptPosts(page))[slug];
      const screens = await page.evaluate(() => window.scrollY / window.innerHeight);
      return screens < 1 || kept?.finished === true || (kept?.at ?? 0) >= since;
    })
    .toBe(true);
}

/** Runs in the page before anything else. */
function watchShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value = 0, hadRecentInput = false } = entry as PerformanceEntry & {
        value?: number;
        hadRecentInput?: boolean;
      };
      if (!hadRecentInput) window.shifts.push(value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
