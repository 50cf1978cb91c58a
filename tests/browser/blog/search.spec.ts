import type { Locator, Page } from '@playwright/test';
import { expectWholeArticle, longArticle, openArticle } from '../article.ts';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, laptop, phone, test } from '../reader.ts';
import { openSettings } from '../settings.ts';

const post = '/blog/understanding-pigmentation';

for (const [device, screen] of Object.entries({ laptop, phone })) {
  test.describe(`on a ${device}`, () => {
    test.use(screen);

    test('a question leads to the passage, with its words marked, and Back to the results', async ({
      page,
    }) => {
      await page.goto('/blog/search?q=what+can+make+melasma+worse');
      const passage = passagesOf(page).nth(5);
      await expect(passage).toBeVisible();
      await passage.scrollIntoViewIfNeeded();
      const [address, scroll] = [page.url(), await page.evaluate(() => window.scrollY)];
      await passage.click();
      await expectWholeArticle(page);
      await expectFirstMarkInSight(page);
      await expect(found(page)).toContainText(/^1?\d+ of \d+/);
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(scroll, -1);
      await expect(page.getByRole('searchbox')).toHaveValue('what can make melasma worse');
    });

    for (const [name, delay] of [
      ['at once', 0],
      ['with late pictures', 1500],
    ] as const) {
      test(`a link to a passage leads to its words ${name}`, async ({ page }) => {
        await page.route(/\.(?:avif|webp|png)$/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, delay));
          await route.continue();
        });
        await page.goto(`${post}?find=melasma#what-to-avoid`);
        await expectFirstMarkInSight(page);
        await page.waitForLoadState('networkidle');
        await expectFirstMarkInSight(page);
      });
    }

    test('every result shows where it answers, and Back from the last one keeps the place', async ({
      page,
    }) => {
      await page.goto('/blog/search?q=spf');
      const results = page.getByRole('region', { name: 'Posts' }).getByRole('article');
      await expect(results).toHaveCount(9);
      await expect(results.filter({ has: page.locator('a mark') })).toHaveCount(9);
      const passage = passagesOf(page).last();
      await passage.scrollIntoViewIfNeeded();
      const scroll = await page.evaluate(() => window.scrollY);
      await passage.evaluate((link: HTMLElement) => link.click());
      await expectFirstMarkInSight(page);
      await page.goBack();
      await expect(results.filter({ has: page.locator('a mark') })).toHaveCount(9);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(scroll, -1);
    });

    test('matches are stepped through and cleared', async ({ page }) => {
      await page.goto(`${post}?find=melasma`);
      await expectStarted(page);
      const bar = found(page);
      await expect(bar).toContainText('1 of 17');
      await bar.getByRole('button', { name: 'Next match' }).click();
      await expect(bar).toContainText('2 of 17');
      await expectFirstMarkInSight(page);
      await bar.getByRole('button', { name: 'Previous match' }).click();
      await bar.getByRole('button', { name: 'Previous match' }).click();
      await expect(bar).toContainText('17 of 17');
      await expectFirstMarkInSight(page);
      const before = await lastPlace(page);
      // Firefox's driver scrolls before it clicks.
      await bar
        .getByRole('button', { name: 'Clear marks' })
        .evaluate((button: HTMLElement) => button.click());
      await expect(bar).toBeHidden();
      await expect(page).toHaveURL(post);
      expect(await marks(page)).toEqual([]);
      expect(await lastPlace(page)).toBeCloseTo(before, 0);
    });

    test('the search opens over any page, and Back closes it', async ({ page }) => {
      await openArticle(page, longArticle);
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await expect(field(page)).toBeFocused();
      await field(page).pressSequentially('rosacia');
      await expect(dialog(page).getByRole('status')).toContainText('for “rosacea”: no post has “rosacia”');
      await page.goBack();
      await expect(dialog(page)).toBeHidden();
      await expect(page).toHaveURL(longArticle);
    });
  });
}

test('with the keyboard alone, a question leads to its answer and through the matches', async ({ page }) => {
  await openArticle(page, longArticle);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('spf');
  const options = dialog(page).getByRole('option');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(options.last()).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?find=spf/);
  await expectFirstMarkInSight(page);
  const first = await found(page).innerText();
  await page.keyboard.press('n');
  await expect(found(page)).not.toHaveText(first);
  await page.keyboard.press('p');
  await expect(found(page)).toHaveText(first, { useInnerText: true });
  await page.keyboard.press('Escape');
  await expect(found(page)).toBeHidden();
});

test('the search is told to assistive technology as a field with a list', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  await page.keyboard.press('Control+k');
  await field(page).pressSequentially('ice pick');
  await expect(dialog(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page)).toMatchAriaSnapshot(`
    - dialog "Search":
      - search:
        - combobox "Search all posts" [expanded]: ice pick
        - button "Close"
      - status: /Found in \\d+ posts?/
      - listbox "Results":
        - option /Acne Scars.* Ice pick scars/ [selected]
  `);
});

test('Ctrl and K open the search, Escape closes it, Enter alone leads to all results', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await field(page).pressSequentially('downtime');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/blog/search?q=downtime');
  await expect(passagesOf(page).first()).toBeVisible();
});

test('what was searched for is offered again on this device, and can be forgotten', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  await page.getByRole('searchbox').pressSequentially('downtime');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/blog/search?q=downtime');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('blog-reader:searches')))
    .toContain('downtime');
  await page.reload();
  await expectStarted(page);
  await expect(passagesOf(page).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('option', { name: 'downtime' })).toBeVisible();
  await page.keyboard.press('Escape');
  const panel = await openSettings(page);
  await panel.getByRole('button', { name: 'Forget what this device remembers' }).click();
  await panel.getByRole('button', { name: 'Yes' }).click();
  await page.goto('/blog');
  await expectStarted(page);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(dialog(page).getByRole('option')).toHaveCount(0);
});

test('a search is a form before the app is there', async ({ page }) => {
  const app = await closeGate(page, /\/assets\/(?!index-)[\w-]+\.js$/);
  await page.goto('/blog');
  await page.getByRole('searchbox').pressSequentially('downtime');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/blog/search?q=downtime');
  await page.goto(longArticle);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL('/blog/search');
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  app.open();
  await expectStarted(page);
  await page.getByRole('searchbox').pressSequentially('downtime');
  await expect(passagesOf(page).first()).toBeVisible();
});

test('what is typed before the app is there is searched for as soon as it is', async ({ page }) => {
  const app = await closeGate(page, /\/assets\/(?!index-)[\w-]+\.js$/);
  await page.goto('/blog');
  await page.getByRole('searchbox').pressSequentially('downtime');
  app.open();
  await expect(page).toHaveURL('/blog/search?q=downtime');
  await expect(page.getByRole('searchbox')).toHaveValue('downtime');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(passagesOf(page).first()).toBeVisible();
});

test('an address of before leads to the search, and Back past it', async ({ page }) => {
  await page.goto('/blog');
  await expectStarted(page);
  await page.goto('/blog?q=downtime&tag=safety-guide');
  await expect(page).toHaveURL('/blog/search?q=downtime&tag=safety-guide');
  await expectStarted(page);
  await page.goBack();
  await expect(page).toHaveURL('/blog');
});

test('marks stay after a reload', async ({ page }) => {
  await page.goto(`${post}?find=melasma#what-to-avoid`);
  await expectFirstMarkInSight(page);
  await page.reload();
  await expect(found(page)).toBeVisible();
  expect((await marks(page)).length).toBe(17);
});

test('paper shows no marks', async ({ page }) => {
  test.skip(page.context().browser()?.browserType().name() !== 'chromium', 'Only Chromium tells of paper.');
  await page.goto(`${post}?find=melasma#what-to-avoid`);
  await expectFirstMarkInSight(page);
  const colour = () =>
    page.evaluate(() => getComputedStyle(document.body, '::highlight(found-current)').backgroundColor);
  expect(await colour()).not.toBe('rgba(0, 0, 0, 0)');
  await page.emulateMedia({ media: 'print' });
  expect(await colour()).toBe('rgba(0, 0, 0, 0)');
});

test('a browser that cannot mark words marks their paragraphs', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
  await page.goto(`${post}?find=melasma#what-to-avoid`);
  await expectStarted(page);
  await expect(page.locator('[data-found-current]')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-found], [data-found-current]')).toHaveCount(0);
});

test('a browser without threads for modules searches all the same', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto('/blog/search?q=downtime');
  await expect(passagesOf(page).first()).toBeVisible();
});

test('no question leaves the device', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/blog');
  await expectStarted(page);
  await page.keyboard.press('Control+k');
  await field(page).pressSequentially('melasma secret');
  await expect(dialog(page).getByRole('status')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /melasma|secret/.test(url))).toEqual([]);
});

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' });
}

function field(page: Page): Locator {
  return dialog(page).getByRole('combobox', { name: 'Search all posts' });
}

/** The links to passages in a list of results. */
function passagesOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Posts' }).locator('a[href*="find="]:has(mark)');
}

function found(page: Page): Locator {
  return page.getByRole('region', { name: 'Found words' });
}

/** Where the last heading of the article is in the window. */
function lastPlace(page: Page): Promise<number> {
  const headings = page.getByRole('article').getByRole('heading');
  return headings.last().evaluate((heading) => heading.getBoundingClientRect().top);
}

/** The words that are marked. */
function marks(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
}

/** Asserts that the match at which the reader is stands inside the window, below all that sticks. */
async function expectFirstMarkInSight(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('found-current') ?? [];
        if (!(range instanceof Range)) return 'no mark';
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const own = range.startContainer.parentElement;
        return at !== null &&
          own !== null &&
          (at === own || own.contains(at) || at.contains(own)) &&
          at.closest('article') !== null
          ? 'in sight'
          : `${top} of ${innerHeight}`;
      }),
    )
    .toBe('in sight');
}
