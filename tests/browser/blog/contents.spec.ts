import type { Page } from '@playwright/test';
import {
  byId,
  contents,
  expectBelowHeader,
  expectWholeArticle,
  listedHeadings,
  longArticle,
  openArticle,
} from '../article.ts';
import { expect, laptop, phone, test } from '../reader.ts';

const desktop = { viewport: { width: 1920, height: 1080 } };

for (const screen of [laptop, desktop]) {
  test.describe(`on a screen ${screen.viewport.width} px wide`, () => {
    test.use(screen);

    test('every entry of the contents becomes the current one and brings its heading below the header', async ({
      page,
    }) => {
      await openArticle(page, longArticle);
      const headings = await listedHeadings(page);
      expect(headings.length).toBeGreaterThan(40);
      for (const [position, { id }] of headings.entries()) {
        const entry = contents(page).getByRole('link').nth(position);
        await entry.click();
        await expect(entry).toHaveAttribute('aria-current', 'true');
        await expect(contents(page).locator('[aria-current]')).toHaveCount(1);
        await expectBelowHeader(byId(page, id));
      }
    });

    test('the current entry is inside the visible part of the contents all the way down', async ({
      page,
    }) => {
      await openArticle(page, longArticle);
      const headings = await listedHeadings(page);
      for (const { id } of headings.filter((_, position) => position % 6 === 0)) {
        await byId(page, id).evaluate((heading) => heading.scrollIntoView());
        const current = contents(page).locator('[aria-current]');
        await expect(current).toHaveAttribute('href', new RegExp(`#${encodeURIComponent(id)}$`));
        await expect(current).toBeInViewport({ ratio: 1 });
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use(phone);

  test('every entry of the contents sheet closes it, gives the focus back and brings its heading below the header', async ({
    page,
  }) => {
    await openArticle(page, longArticle);
    const bar = page.getByRole('button', { name: /^Contents/ });
    await bar.click();
    const headings = await listedHeadings(page);
    expect(headings.length).toBeGreaterThan(40);
    for (const [position, { id, text }] of headings.entries()) {
      const entry = contents(page).getByRole('link').nth(position);
      await entry.click();
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(bar).toBeFocused();
      await expect(bar).toHaveAccessibleName(`Contents ${text}`);
      await expectBelowHeader(byId(page, id));
      await bar.click();
      await expect(entry).toHaveAttribute('aria-current', 'true');
      await expect(entry).toBeInViewport({ ratio: 1 });
    }
  });

  test('the bar names no section above the first and the last one at the end', async ({ page }) => {
    await openArticle(page, longArticle);
    const bar = page.getByRole('button', { name: /^Contents/ });
    await expect(bar).toHaveAccessibleName('Contents');
    const last = page.getByRole('article').getByRole('heading').last();
    await last.evaluate((heading) => heading.scrollIntoView());
    await expect(bar).toHaveAccessibleName(`Contents ${await last.textContent()}`);
  });
});

test('stepping down the page the current entry never goes back, and stepping up never forward', async ({
  page,
}) => {
  await openArticle(page, longArticle);
  const last = (await listedHeadings(page)).length - 1;

  const down = await currentEntries(page, steps);
  expect(down[0]).toBeLessThanOrEqual(0);
  expect(down).toEqual(down.toSorted((a, b) => a - b));
  await expect(contents(page).getByRole('link').nth(last)).toHaveAttribute('aria-current', 'true');

  const up = await currentEntries(page, steps.toReversed());
  expect(up).toEqual(up.toSorted((a, b) => b - a));
  await expect.poll(() => currentEntries(page, [0])).toEqual([-1]);
});

test('the contents never lie over what comes after the article', async ({ page }) => {
  await openArticle(page, longArticle);
  const tags = page.getByRole('navigation', { name: 'Tags' });
  await tags.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const [list, after] = await Promise.all([contents(page).boundingBox(), tags.boundingBox()]);
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(after?.y ?? 0);
});

test('an entry that is chosen before the article is complete leads to its heading all the same', async ({
  page,
}) => {
  await page.goto(longArticle);
  const entry = contents(page).getByRole('link').last();
  await entry.click();
  await expectWholeArticle(page);
  await expect(entry).toHaveAttribute('aria-current', 'true');
  await expectBelowHeader(page.getByRole('article').getByRole('heading').last());
});

/** Parts of the way from the top of the page to its end. */
const steps = Array.from({ length: 81 }, (_, step) => step / 80);

/** Scrolls to each part of the way; tells each time the position of the current entry, -1 for none. */
async function currentEntries(page: Page, parts: readonly number[]): Promise<number[]> {
  return contents(page)
    .getByRole('link')
    .evaluateAll(async (entries, all) => {
      const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const currents: number[] = [];
      for (const part of all) {
        window.scrollTo(0, part * (document.documentElement.scrollHeight - window.innerHeight));
        await drawn();
        await drawn();
        currents.push(entries.findIndex((entry) => entry.ariaCurrent === 'true'));
      }
      return currents;
    }, parts);
}
