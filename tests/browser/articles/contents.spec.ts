import type { Locator, Page } from '@playwright/test';
import { byId, contents, expectWholeArticle, openArticle } from '../article.ts';
import { generated, longest, sample } from '../articlePosts.ts';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, test } from '../reader.ts';
import { watchShifts } from '../shifts.ts';

const screens = {
  desktop: { width: 1280, height: 800 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
};

/** Each post on one screen at least, and each screen with more than one. */
const read: readonly [device: keyof typeof screens, slugs: readonly string[]][] = [
  ['desktop', [sample, longest, generated.manyHeadings, generated.shortEnd]],
  ['tablet', [sample, generated.shortEnd]],
  ['phone', [longest, generated.manyHeadings]],
];

for (const [device, slugs] of read) {
  const viewport = screens[device];
  for (const slug of slugs) {
    test.describe(`${slug} on a ${device}`, () => {
      test.use({ viewport });

      test('the marked section holds the reading line, never goes back on the way down, and each has its turn', async ({
        page,
      }) => {
        test.slow();
        await openArticle(page, `/blog/${slug}`);
        await expectTruthful(page);
        await expectEachTurn(page);
      });

      test('a heading that was chosen is marked, and stands below what is sticky', async ({ page }) => {
        test.slow();
        await openArticle(page, `/blog/${slug}`);
        const ids = await headingIds(page);
        for (const id of sampleOf(ids, 8)) {
          await choose(page, id);
          await expectCurrent(page, id);
          await expect(byId(page, id)).toBeInViewport({ ratio: 1 });
          expect(await isCovered(byId(page, id)), `${id} is covered`).toBe(false);
        }
      });

      test('with larger text the marked section still holds the reading line', async ({ page }) => {
        await page.addInitScript(() =>
          localStorage.setItem('blog-reader:comfort', JSON.stringify({ size: '150' })),
        );
        await openArticle(page, `/blog/${slug}`);
        await expectTruthful(page);
      });
    });
  }
}

test('while pictures come late the marked section still holds the reading line', async ({ page }) => {
  const pictures = await closeGate(page, /\.(avif|webp|png|jpg)$/);
  await page.goto(`/blog/${sample}`, { waitUntil: 'domcontentloaded' });
  await expectStarted(page);
  await expectTruthful(page);
  pictures.open();
  await page.waitForLoadState('load');
  await expectTruthful(page);
});

test('a choice counts until the reader scrolls on', async ({ page }) => {
  await openArticle(page, `/blog/${generated.shortEnd}`);
  const ids = await headingIds(page);
  const chosen = ids.at(-12) ?? '';
  await choose(page, chosen);
  await expectCurrent(page, chosen);
  await page.setViewportSize({ width: 1000, height: 700 });
  await expectCurrent(page, chosen);
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => currentIds(page)).not.toEqual([chosen]);
  await expectTruth(page, 'after the reader scrolled on');
});

test('what is beneath a section is listed while it is read, and the reader can unfold any other', async ({
  page,
}) => {
  await openArticle(page, `/blog/${generated.manyHeadings}`);
  const links = contents(page).getByRole('link');
  await expect(links).toHaveCount(30);
  await choose(page, 'heading-10');
  await expect(links).toHaveCount(37);
  await expect(links.filter({ hasText: /^Heading 14$/ })).toHaveCount(0);
  await choose(page, 'heading-14');
  await expect(links.filter({ hasText: /^Heading 14$/ })).toBeVisible();
  const fold = contents(page).getByRole('button', { name: 'Sections of “Heading 40”' });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(fold).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(links.filter({ hasText: /^Heading 41$/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectCurrent(page, 'heading-41');
});

test('scrolling past unfolding sections shifts nothing', async ({ page }) => {
  await page.addInitScript(watchShifts);
  await openArticle(page, `/blog/${generated.manyHeadings}`);
  const shown = new Set<number>();
  for (let step = 0; step < 40; step++) {
    await page.mouse.wheel(0, 700);
    await drawn(page);
    shown.add(await contents(page).getByRole('link').count());
  }
  expect(shown.size, 'sections were folded and unfolded').toBeGreaterThan(1);
  expect(await page.evaluate(() => window.readShifts())).toEqual([]);
});

test.describe('the sheet of a phone', () => {
  test.use({ viewport: screens.phone });

  test('is closed by Back, which leads nowhere else and gives the focus back', async ({ page }) => {
    await page.goto('/blog');
    await expectStarted(page);
    await page.getByRole('main').getByRole('link', { name: 'many headings' }).click();
    await expectWholeArticle(page);
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);
    const before = await page.evaluate(() => window.scrollY);
    const bar = page.getByRole('button', { name: /^Contents/ });
    await bar.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(bar).toBeFocused();
    await expect(page).toHaveURL(/\/blog\/many-headings$/);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await page.goBack();
    await expect(page).toHaveURL(/\/blog$/);
  });

  test('leaves no place behind in the history when it is closed otherwise', async ({ page }) => {
    await page.goto('/blog');
    await expectStarted(page);
    await page.getByRole('main').getByRole('link', { name: 'many headings' }).click();
    await expectWholeArticle(page);
    const bar = page.getByRole('button', { name: /^Contents/ });
    await bar.click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(() => page.evaluate(() => window.history.state.usr)).toBeNull();
    await bar.click();
    await contents(page).getByRole('link', { name: 'Heading 20', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).toHaveURL(/#heading-20$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/blog\/many-headings$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/blog$/);
  });
});

/** Asserts at 30 places down and up that the marked section is the one with the reading line. */
async function expectTruthful(page: Page): Promise<void> {
  const down: number[] = [];
  for (const fraction of steps) {
    await scrollTo(page, fraction);
    down.push(await expectTruth(page, `at ${fraction} of the way`));
  }
  expect(down).toEqual(down.toSorted((a, b) => a - b));
  for (const fraction of steps.toReversed()) {
    await scrollTo(page, fraction);
    await expectTruth(page, `on the way up, at ${fraction}`);
  }
}

const steps = Array.from({ length: 30 }, (_, step) => step / 29);

/** Asserts that there is a place at which a section is marked, by looking for it: each, or of very many some. */
async function expectEachTurn(page: Page): Promise<void> {
  const ids = await headingIds(page);
  const most = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  let low = 0;
  for (const id of sampleOf(ids, 24)) {
    let [from, to, found] = [low, most, -1];
    // The marked section only ever goes on, so that halving finds it.
    while (from <= to && ids[found] !== id) {
      const middle = Math.floor((from + to) / 2);
      await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), middle);
      await drawn(page);
      found = await expectTruth(page, `at ${middle} px, looking for ${id}`);
      if (found < ids.indexOf(id)) from = middle + 1;
      else to = middle - 1;
      low = Math.max(0, middle - 10);
    }
    expect(ids[found], `no place marks ${id}`).toBe(id);
  }
}

/**
 * Asserts that the section with the reading line is marked as soon as the app, which may be busy, has drawn it.
 * Returns its position among the headings.
 */
async function expectTruth(page: Page, where: string): Promise<number> {
  let truth = await truthAt(page);
  await expect(async () => {
    truth = await truthAt(page);
    expect(truth.marked, where).toBe(truth.expected);
  }).toPass({ intervals: [20] });
  return truth.position;
}

interface Truth {
  marked: string | null;
  expected: string | null;
  position: number;
}

/**
 * What is marked, and what should be. The line is worked out here from the description of it: below the landing
 * place, and near the end of the text sweeping down to meet it two thirds down the window.
 */
function truthAt(page: Page): Promise<Truth> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const top = Number.parseFloat(style.scrollPaddingBlockStart) + 28;
    const bottom = window.innerHeight - (Number.parseFloat(style.scrollPaddingBlockEnd) || 0);
    const text = document.querySelector('[data-text]')?.getBoundingClientRect();
    const scroll = window.scrollY;
    const most = document.documentElement.scrollHeight - window.innerHeight;
    const end = (text?.bottom ?? 0) + scroll;
    const sweep = ((bottom - top) * 2) / 3;
    const last = Math.min(most, Math.max(end - top - sweep, sweep / 2));
    const first = Math.max(0, last - sweep);
    const swept = Math.min(1, Math.max(0, (scroll - first) / (last - first)));
    const arrived = Math.min(1, scroll / top);
    const line = top * arrived + Math.max(0, end - last - top) * swept;
    const headings = [...document.querySelectorAll('article .heading > [id]')];
    const links = [...document.querySelectorAll('nav[aria-label="Contents"] a')];
    const index = headings.findLastIndex((heading) => heading.getBoundingClientRect().top <= line);
    const marked = links.find((link) => link.ariaCurrent === 'true');
    return {
      marked: marked ? decodeURIComponent(marked.getAttribute('href')?.split('#')[1] ?? '') : null,
      expected: headings[index]?.id ?? null,
      position: index,
    };
  });
}

async function scrollTo(page: Page, fraction: number): Promise<void> {
  await page.evaluate((part) => {
    const most = document.documentElement.scrollHeight - window.innerHeight;
    window.scrollTo({ top: part * most, behavior: 'instant' });
  }, fraction);
  await drawn(page);
}

/** Two frames: the first follows the scrolling, the second draws what came of it. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Chooses an entry as a reader does: unfolds what it is under and clicks it. */
async function choose(page: Page, id: string): Promise<void> {
  const bar = page.getByRole('button', { name: /^Contents/ });
  if (await bar.isVisible()) await bar.click();
  const entry = contents(page).locator(`a[href$="#${encodeURIComponent(id)}"]`);
  await expect(contents(page)).toBeVisible();
  for (let depth = 0; depth < 4 && !(await entry.isVisible()); depth++) {
    const folded = contents(page)
      .locator('li', { has: page.locator(`a[href$="#${encodeURIComponent(id)}"]`) })
      .locator('> div > button[aria-expanded="false"]')
      .filter({ visible: true });
    await folded.first().click();
  }
  await entry.click();
}

async function headingIds(page: Page): Promise<string[]> {
  return page.locator('article .heading > [id]').evaluateAll((all) => all.map(({ id }) => id));
}

/** About so many from everywhere, and the last ones. */
function sampleOf(ids: readonly string[], count: number): string[] {
  const stride = Math.ceil(ids.length / count);
  return ids.filter((_, index) => index % stride === 0 || index > ids.length - 8);
}

function currentIds(page: Page): Promise<string[]> {
  return page
    .locator('nav[aria-label="Contents"] a[aria-current]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
}

async function expectCurrent(page: Page, id: string): Promise<void> {
  await expect.poll(() => currentIds(page)).toEqual([encodeURIComponent(id)]);
}

/** Whether something sticky lies over the middle of an element. */
function isCovered(element: Locator): Promise<boolean> {
  return element.evaluate((heading) => {
    const { x, y, height } = heading.getBoundingClientRect();
    const hit = document.elementFromPoint(x + 4, y + height / 2);
    return hit === null || !(heading.contains(hit) || hit.contains(heading));
  });
}
