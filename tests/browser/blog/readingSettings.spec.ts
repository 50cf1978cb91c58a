import type { Page } from '@playwright/test';
import { longArticle, openArticle } from '../article.ts';
import { findViolations } from '../axe.ts';
import { expect, expectStarted, laptop, missingPage, phone, test } from '../reader.ts';
import { choose, openSettings, resize } from '../settings.ts';

declare global {
  interface Window {
    /** The first character of the line that is read, and where it was. */
    lineRead: Range;
    lineTop: number;
    /** How the page looked in each frame so far. */
    looks: string[];
  }
}

/** Most that the line being read may move when the text is laid out anew, in pixels. */
const mostMove = 24;

for (const [device, screen] of Object.entries({ laptop, phone })) {
  test.describe(`on a ${device}`, () => {
    test.use(screen);

    const changes: Record<string, (page: Page) => Promise<void>> = {
      'smaller text': (page) => resize(page, 'Smaller text', 1),
      'larger text': (page) => resize(page, 'Larger text', 1),
      'text of twice the size': (page) => resize(page, 'Larger text', 5),
      'airy lines': (page) => choose(page, 'Airy'),
      'another typeface': (page) => choose(page, 'Sans'),
      'another theme': (page) => choose(page, 'Sepia'),
    };
    for (const [name, change] of Object.entries(changes)) {
      for (const part of [0.3, 0.7]) {
        test(`the line being read stays put with ${name}, ${part} down the article`, async ({ page }) => {
          await openArticle(page, longArticle);
          await expectStarted(page);
          await scrollInto(page, part);
          await markLine(page);
          await change(page);
          await expectLineKept(page);
        });
      }
    }

    test('at the very top of the page nothing scrolls', async ({ page }) => {
      await openArticle(page, longArticle);
      await resize(page, 'Larger text', 3);
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    });

    test('what was chosen is there in the first frame after a reload, and stays', async ({ page }) => {
      await openArticle(page, longArticle);
      await choose(page, 'Sepia');
      await choose(page, 'Sans');
      await resize(page, 'Larger text', 3);
      await page.addInitScript(watchFrames);
      await page.reload();
      await expectStarted(page);
      const looks = await page.evaluate(() => window.looks);
      expect(looks.length).toBeGreaterThan(1);
      const size = await page
        .locator('[data-text] > p')
        .first()
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
      expect(size).toBeGreaterThan(26);
      expect([...new Set(looks)]).toEqual([expect.stringMatching(/^rgb\(242, 230, 204\) ui-sans-serif/)]);
    });

    test.describe('with axe', () => {
      // axe is put into the page from outside, which the security policy rightly forbids.
      test.use({ bypassCSP: true });

      for (const path of ['/blog', '/blog/understanding-pigmentation']) {
        test(`axe finds nothing wrong with the settings of ${path} in any theme, nor with the page in sepia`, async ({
          page,
        }) => {
          await page.goto(path);
          await expectStarted(page);
          for (const theme of ['Light', 'Dark', 'Sepia']) {
            await choose(page, theme);
            expect(await findViolations(page), theme).toEqual([]);
            await page.keyboard.press('Escape');
            await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeHidden();
          }
          expect(await findViolations(page)).toEqual([]);
        });
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use(phone);

  test('the settings lie at the bottom, large enough for a finger, and leave the text in sight', async ({
    page,
  }) => {
    await openArticle(page, longArticle);
    const panel = await openSettings(page);
    const box = await panel.boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(phone.viewport.width);
    expect(box?.y).toBeGreaterThan(phone.viewport.height / 3);
    const small = await panel.locator('button, input').evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility())
        .map((target) => target.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 44)
        .map(({ width, height }) => `${width} × ${height}`),
    );
    expect(small).toEqual([]);
    await expect(panel.getByRole('group', { name: 'Column width' })).toBeHidden();
    await page.touchscreen.tap(100, 150);
    await expect(panel).toBeHidden();
  });

  test('the line being read stays put when the phone is turned, and turned back', async ({ page }) => {
    await openArticle(page, longArticle);
    await expectStarted(page);
    await scrollInto(page, 0.5);
    await markLine(page);
    await expectLineKnown(page);
    const { width, height } = phone.viewport;
    await page.setViewportSize({ width: height, height: width });
    await expectLineKept(page);
    await page.setViewportSize({ width, height });
    await expectLineKept(page);
  });
});

test('nothing scrolls sideways with the largest text on the narrowest screen', async ({
  page,
  expectFaults,
}) => {
  expectFaults(...missingPage('/blog/no-such-page'));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/blog');
  await resize(page, 'Larger text', 5);
  for (const path of ['/blog', longArticle, '/blog/understanding-pigmentation', '/blog/no-such-page']) {
    await page.goto(path);
    await expectStarted(page);
    await expect(page.locator('html')).toHaveAttribute('data-size', '200');
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over, path).toBeLessThanOrEqual(0);
    const panel = await openSettings(page);
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
});

test('a wider column takes effect where there is room for it', async ({ page }) => {
  await openArticle(page, longArticle);
  const text = page.locator('[data-text] > p').first();
  const width = async () => (await text.boundingBox())?.width ?? 0;
  const normal = await width();
  await choose(page, 'Wide');
  expect(await width()).toBeGreaterThan(normal);
  await choose(page, 'Narrow');
  expect(await width()).toBeLessThan(normal);
});

test('the settings close on a click elsewhere and on their button', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  const panel = await openSettings(page);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await expect(panel).toBeHidden();
  await openSettings(page);
  await page.mouse.click(10, 400);
  await expect(panel).toBeHidden();
});

test('who asks for more contrast gets darker ink', async ({ page }) => {
  await page.goto('/blog');
  await page.emulateMedia({ contrast: 'more' });
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(18, 14, 10)');
  await choose(page, 'Sepia');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(18, 14, 10)');
});

test('with the system’s own colours the choice is marked by its border, and buttons have one', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/blog');
  const panel = await openSettings(page);
  await expect(panel.getByRole('radio', { checked: true }).first()).toHaveCSS('border-top-width', '4px');
  await expect(panel.getByRole('radio', { checked: false }).first()).toHaveCSS('border-top-width', '1px');
  await expect(page.getByRole('button', { name: 'Reading settings' })).toHaveCSS('border-top-width', '1px');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no button promises settings', async ({ page }) => {
    await page.goto('/blog');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const settings = page.locator('header button[aria-label$="reading settings"]');
    await expect(settings).toHaveCount(1);
    await expect(settings).toBeHidden();
  });
});

/** Scrolls into the middle of a long paragraph, so many parts down the article. */
async function scrollInto(page: Page, part: number): Promise<void> {
  await page.getByRole('article').evaluate((article, below) => {
    const long = [...article.querySelectorAll('p')].filter(({ textContent }) => textContent.length > 250);
    const top = long[Math.floor(long.length * below)]?.getBoundingClientRect().top ?? 0;
    window.scrollBy({ top, behavior: 'instant' });
  }, part);
}

/** Remembers the first line below the sticky header. */
async function markLine(page: Page): Promise<void> {
  await page.getByRole('article').evaluate((article) => {
    const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let at = 0; at < (node.textContent ?? '').length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, height } = range.getBoundingClientRect();
        if (height === 0 || top < header) continue;
        window.lineRead = range;
        window.lineTop = top;
        return;
      }
    }
  });
  expect(await page.evaluate(() => window.lineTop)).toBeLessThan(300);
}

/** Waits until the app's own code has come that remembers the line being read, and has done so. */
async function expectLineKnown(page: Page): Promise<void> {
  const findCode = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').find(({ name }) => /keptWidth/.test(name))?.name,
    );
  await expect.poll(findCode).toBeDefined();
  await page.evaluate(
    async (code) => {
      // The same module as the app's, whose own wait for it began earlier.
      await import(code ?? '');
      window.dispatchEvent(new Event('scroll'));
      // Timers end in the order in which they are due, however busy the machine is: this one after the app's 250 ms.
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    await findCode(),
  );
}

/** Asserts that the line that was remembered stands where it stood. */
async function expectLineKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => Math.abs(window.lineRead.getBoundingClientRect().top - window.lineTop)))
    .toBeLessThanOrEqual(mostMove);
}

/** Runs in the page before anything else: notes how it looks in each frame that has a text. */
function watchFrames(): void {
  window.looks = [];
  const look = () => {
    const text = document.querySelector('article p');
    if (text !== null) {
      const { fontFamily, fontSize } = getComputedStyle(text);
      const { backgroundColor } = getComputedStyle(document.documentElement);
      window.looks.push(`${backgroundColor} ${fontFamily.replaceAll(' ', '')} ${fontSize}`);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
