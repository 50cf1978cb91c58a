import type { Locator, Page } from '@playwright/test';
import { longArticle, openArticle } from '../article.ts';
import { expect, expectStarted, laptop, phone, test } from '../reader.ts';
import { scriptSpeech } from '../speech.ts';

/** A post with notes, tables, lists and figures. */
const noted = '/blog/sunscreen-questions-answered';

for (const screen of [phone, laptop]) {
  test.describe(`on a screen ${screen.viewport.width} px wide`, () => {
    test.use(screen);
    test.beforeEach(({ page }) => scriptSpeech(page));

    for (const path of [noted, longArticle]) {
      test(`all of ${path} is said, once and in order, in short utterances`, async ({ page }) => {
        await listen(page, path);
        const said = await page.evaluate(() => {
          while (window.speech.finish());
          return window.speech.said.map(({ text }) => text);
        });
        expect(said.length).toBeGreaterThan(50);
        expect(Math.max(...said.map(({ length }) => length))).toBeLessThanOrEqual(220);
        expect(withoutSpace(said.join(''))).toBe(withoutSpace(await wordsOf(page)));
        await expect(page.getByRole('status', { name: 'Notice' })).toHaveText(
          'The article has been read to its end.',
        );
        await expect(player(page).getByRole('button', { name: 'Play' })).toBeVisible();
      });
    }

    test('the mark follows what is being said, and the page follows the mark', async ({ page }) => {
      await listen(page, longArticle);
      for (let step = 0; step < 40; step++) {
        await expectMarked(page);
        await expectMarkInSight(page);
        await page.evaluate(() => window.speech.finish());
      }
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    });

    test('pause and resume keep the place', async ({ page }) => {
      await listen(page, longArticle);
      await page.evaluate(() => [1, 2, 3].map(() => window.speech.finish()));
      const before = await current(page);
      await player(page).getByRole('button', { name: 'Pause' }).click();
      expect(await current(page)).toBeNull();
      await player(page).getByRole('button', { name: 'Play' }).click();
      expect(await current(page)).toBe(before);
      await expectMarked(page);
    });

    test('listening begins at the section that the reader is at', async ({ page }) => {
      await openArticle(page, longArticle);
      await expectStarted(page);
      const heading = page.locator('[data-text] h2').nth(3);
      await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      // The button in the article's header is out of sight: a phone's bar may have another.
      await listenButton(page).evaluate((button: HTMLElement) => button.click());
      await expect(player(page)).toBeVisible();
      await expect.poll(() => current(page)).toBe((await heading.innerText()).trim());
    });

    test('a reader who scrolls away is let go, and comes back by a button', async ({ page }) => {
      await listen(page, longArticle);
      await page.evaluate(() => window.scrollTo({ top: 4000, behavior: 'instant' }));
      const back = player(page).getByRole('button', { name: 'Back to the spoken line' });
      await expect(back).toBeVisible();
      await page.evaluate(() => window.speech.finish());
      await expectMarked(page);
      expect(await page.evaluate(() => window.scrollY)).toBe(4000);
      await back.click();
      await expectMarkInSight(page);
      await expect(back).toBeHidden();
    });

    test('a tap on a paragraph goes on from there', async ({ page }) => {
      await listen(page, longArticle);
      const paragraph = page.locator('[data-text] > p').nth(2);
      await paragraph.scrollIntoViewIfNeeded();
      await paragraph.click({ position: { x: 5, y: 5 } });
      const text = withoutSpace(await paragraph.innerText());
      await expect.poll(async () => text.startsWith(withoutSpace((await current(page)) ?? '-'))).toBe(true);
    });

    test('the controls of the player are large enough for thumbs and inside the window', async ({ page }) => {
      await listen(page, longArticle);
      for (const control of await player(page).locator('button, select').all()) {
        const box = await control.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        await expect(control).toBeInViewport({ ratio: 1 });
      }
    });

    test('going to another page ends the speech', async ({ page }) => {
      await listen(page, longArticle);
      await page.getByRole('banner').getByRole('link').first().click();
      await expect(page).not.toHaveURL(new RegExp(`${longArticle}$`));
      await expect.poll(() => current(page)).toBeNull();
    });
  });
}

test.describe('on a screen 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the player fits without sideways scrolling', async ({ page }) => {
    await scriptSpeech(page);
    await listen(page, longArticle);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    expect((await player(page).boundingBox())?.width).toBeLessThanOrEqual(320);
  });
});

test('where the browser has no voices there is no button, and late ones move nothing', async ({ page }) => {
  await scriptSpeech(page, []);
  await openArticle(page, longArticle);
  await expectStarted(page);
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
  const parts = page.locator('article h1, [data-text] > *');
  const before = await parts.evaluateAll(topsOf);
  await page.evaluate(() =>
    window.speech.find([{ name: 'Late', lang: 'en-GB', localService: true, default: true }]),
  );
  await expect(listenButton(page)).toBeVisible();
  expect(await parts.evaluateAll(topsOf)).toEqual(before);
});

test('the keyboard opens the player, pauses it, and closes it again', async ({ page }) => {
  await scriptSpeech(page);
  await openArticle(page, longArticle);
  await expectStarted(page);
  await listenButton(page).press('Enter');
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(player(page).getByRole('button', { name: 'Play' })).toBeFocused();
  expect(await current(page)).toBeNull();
  await player(page).getByRole('button', { name: 'Stop listening' }).press('Enter');
  await expect(player(page)).toHaveCount(0);
  await expect(listenButton(page)).toBeFocused();
});

function topsOf(elements: Element[]): number[] {
  return elements.map((element) => element.getBoundingClientRect().top);
}

/** Opens a post and begins to listen to it. */
async function listen(page: Page, path: string): Promise<void> {
  await openArticle(page, path);
  await expectStarted(page);
  await listenButton(page).click();
  await expect(player(page)).toBeVisible();
  await expect.poll(() => current(page)).not.toBeNull();
}

/** The one in the article's header. */
function listenButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Listen', exact: true }).first();
}

function player(page: Page): Locator {
  return page.getByRole('region', { name: 'Read aloud' });
}

function current(page: Page): Promise<string | null> {
  return page.evaluate(() => window.speech.current());
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

/** The article's words as its page has them, without what is beside the text. */
function wordsOf(page: Page): Promise<string> {
  return page.locator('[data-text]').evaluate((body) => {
    const copy = body.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error('The text is no element.');
    const beside =
      'sup, pre, figcaption, button, nav, section[data-footnotes], .task, .visually-hidden, .missing, [aria-hidden="true"], [hidden]';
    for (const element of copy.querySelectorAll(beside)) element.remove();
    return copy.textContent;
  });
}

/** Asserts that exactly what is being said is marked. */
async function expectMarked(page: Page): Promise<void> {
  await expect(async () => {
    const marked = await page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String));
    expect(marked).toHaveLength(1);
    // References to notes are inside the mark, and are not said.
    const plain = withoutSpace(marked[0] ?? '').replace(/(?<=[.,;:)])\d+/g, '');
    expect(plain).toBe(withoutSpace((await current(page)) ?? ''));
  }).toPass();
}

/** Asserts that what is marked is neither under the header nor under the player. */
async function expectMarkInSight(page: Page): Promise<void> {
  await expect(async () => {
    const header = await page.getByRole('banner').boundingBox();
    const below = await player(page).boundingBox();
    const mark = await page.evaluate(() => {
      const [range] = CSS.highlights.get('spoken') ?? [];
      return range instanceof Range ? range.getBoundingClientRect().toJSON() : null;
    });
    expect(mark.top).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
    expect(mark.bottom).toBeLessThanOrEqual(below?.y ?? 0);
  }).toPass();
}
