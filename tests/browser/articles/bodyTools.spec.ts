import type { Locator, Page } from '@playwright/test';
import { byId, expectBelowHeader, openArticle } from '../article.ts';
import { expect, expectStarted, laptop, phone, test } from '../reader.ts';

const path = '/blog/bodies';
const small = { width: 320, height: 568 };

async function open(page: Page): Promise<void> {
  await openArticle(page, path);
  await expectStarted(page);
}

function notice(page: Page): Locator {
  return page.getByRole('status', { name: 'Notice' });
}

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('code is on the clipboard after a press of its button', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await expect(notice(page)).toHaveText('Code copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^\/\/ Open on weekdays[^]*\}$/);
  });

  test('the link of a section is on the clipboard after it was followed', async ({ page }) => {
    await open(page);
    const heading = page.getByRole('heading', { name: 'What to bring' });
    await page.getByRole('link', { name: 'Copy link to What to bring' }).press('Enter');
    await expect(notice(page)).toHaveText('Link to “What to bring” copied');
    await expect(page).toHaveURL(`${path}#what-to-bring`);
    await expectBelowHeader(heading);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^https:\/\/[^/]+\/blog\/bodies#what-to-bring$/);
  });
});

test.describe('pictures', () => {
  const name = 'Enlarge picture: Drawing of a curve that rises and flattens';

  for (const [device, screen] of Object.entries({ laptop, phone, small: { viewport: small } })) {
    test.describe(`on a ${device}`, () => {
      test.use(screen);

      test('a picture fits the screen, and its full size can be moved about', async ({ page }) => {
        await open(page);
        const link = page.getByRole('link', { name });
        await link.scrollIntoViewIfNeeded();
        const place = await page.evaluate(() => window.scrollY);
        await link.click();
        const dialog = page.getByRole('dialog', { name: /^Picture: Drawing of a curve/ });
        const image = dialog.getByRole('img');
        await expect(image).toBeInViewport({ ratio: 1 });
        await expect(dialog.getByText(/^How most people heal/)).toBeInViewport({ ratio: 1 });
        await expect
          .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
          .toBeGreaterThan(0);
        const shape = await image.evaluate((one: HTMLImageElement) => one.width / one.height);
        const own = await image.evaluate((one: HTMLImageElement) => one.naturalWidth / one.naturalHeight);
        expect(Math.abs(shape / own - 1)).toBeLessThan(0.02);
        const [before, middle] = [(await image.boundingBox())?.width ?? 0, await middleOf(image)];
        const full = await image.evaluate((one: HTMLImageElement) => one.naturalWidth);

        await image.click();
        const frame = dialog.getByRole('group', { name: 'Picture in full size' });
        expect((await image.boundingBox())?.width).toBeCloseTo(Math.max(full, 2 * before), 0);
        // A press is at a whole pixel, and what is off by less grows with the picture.
        const { x, y } = await middleOf(image);
        expect(Math.hypot(x - middle.x, y - middle.y), 'what was pressed stays').toBeLessThan(10);
        const corner = await frame.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
        await frame.focus();
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(corner[0] ?? 0);
        await image.click();
        await expect.poll(async () => (await image.boundingBox())?.width).toBeCloseTo(before, 0);

        await dialog.getByRole('button', { name: 'Close' }).click();
        await expect(dialog).toBeHidden();
        await expect(link).toBeFocused();
        expect(await page.evaluate(() => window.scrollY), 'the page has not moved').toBe(place);
      });
    });
  }

  for (const way of ['Escape', 'Back', 'the ground']) {
    test(`an enlarged picture is closed with ${way}, and the focus is where it was`, async ({ page }) => {
      await open(page);
      const link = page.getByRole('link', { name });
      await link.press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      if (way === 'Escape') await page.keyboard.press(way);
      else if (way === 'Back') await page.goBack();
      else
        await dialog
          .getByRole('img')
          .locator('xpath=../..')
          .click({ position: { x: 4, y: 4 } });
      await expect(dialog).toBeHidden();
      await expect(link).toBeFocused();
      await expect(page).toHaveURL(path);
    });
  }

  test('Back closes a picture even in the moment in which it opens', async ({ page }) => {
    await openArticle(page, path);
    await page.goto(`${path}#pictures`);
    await expectStarted(page);
    const link = page.getByRole('link', { name });
    // So that its code is there.
    await link.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page).toHaveURL(`${path}#pictures`);

    await link.evaluate(async (element: HTMLElement) => {
      const isBack = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      const observer = new MutationObserver(() => {
        if (document.querySelector('dialog[open]') === null) return;
        observer.disconnect();
        history.back();
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      element.click();
      await isBack;
    });
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('a mouse drags an enlarged picture, and that is no press', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name }).click();
    const dialog = page.getByRole('dialog');
    const size = dialog.getByRole('button', { name: 'Full size' });
    await size.click();
    const frame = dialog.getByRole('group', { name: 'Picture in full size' });
    const before = await frame.evaluate((one) => one.scrollLeft);
    await page.mouse.move(640, 400);
    await page.mouse.down();
    await page.mouse.move(540, 400, { steps: 5 });
    await page.mouse.up();
    expect(await frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(before);
    await expect(size).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('notes', () => {
  const reference = (page: Page) => byId(page, 'user-content-fnref-plan');
  const preview = (page: Page) => page.locator('[role="note"][popover]');

  for (const [device, viewport] of Object.entries({ laptop: laptop.viewport, small })) {
    test(`on a ${device} a note is shown inside the screen, and the mouse can go over to it`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open(page);
      await reference(page).hover();
      await expect(preview(page)).toHaveText(
        /^\s*The plan is yours\. Take it to another clinic, if you like\.\s*$/,
      );
      await expect(preview(page)).toBeInViewport({ ratio: 1 });
      const [note, link] = [await preview(page).boundingBox(), await reference(page).boundingBox()];
      const isApart =
        (note?.y ?? 0) + (note?.height ?? 0) <= (link?.y ?? 0) ||
        (note?.y ?? 0) >= (link?.y ?? 0) + (link?.height ?? 0);
      expect(isApart, 'it does not cover its reference').toBe(true);
      await preview(page).hover();
      await page.keyboard.press('Escape');
      await expect(preview(page)).toHaveCount(0);
    });
  }

  test('the ways back are large enough to be hit', async ({ page }) => {
    await open(page);
    const sizes = await page.locator('[data-footnote-backref]').evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  test('the keyboard shows a note, goes to it and comes back', async ({ page }) => {
    await open(page);
    // A script's focus is one that is seen only after a key.
    await page.keyboard.press('Tab');
    await reference(page).focus();
    await expect(preview(page)).toBeVisible();
    await expect(reference(page)).toHaveAccessibleDescription(/^The plan is yours/);
    await page.keyboard.press('Enter');
    await expect(preview(page)).toHaveCount(0);
    const note = byId(page, 'user-content-fn-plan');
    await expect(note).toBeFocused();
    await expect(note).toBeInViewport();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(reference(page)).toBeFocused();
    await expect(reference(page)).toBeInViewport();
    await expect(preview(page)).toHaveCount(0);
  });

  test.describe('on a phone', () => {
    test.use(phone);

    test('the first tap goes to the note', async ({ page }) => {
      await open(page);
      await reference(page).tap();
      await expect(byId(page, 'user-content-fn-plan')).toBeInViewport();
      await expect(preview(page)).toHaveCount(0);
    });
  });
});

test('code gets its colours when it is seen, and nothing moves', async ({ page }) => {
  await open(page);
  const code = page.locator('code.language-js');
  expect(await code.locator('span').count(), 'it is far away').toBe(0);
  await page.getByRole('heading', { name: 'For those who keep our website' }).scrollIntoViewIfNeeded();
  const before = await code.boundingBox();
  await code.scrollIntoViewIfNeeded();
  await expect(code.locator('.hljs-keyword').first()).toHaveText('const');
  const after = await code.boundingBox();
  expect(after?.height).toBe(before?.height);
  // Spans are placed at fractions of pixels of their own.
  expect(after?.width).toBeCloseTo(before?.width ?? Number.NaN, 0);
});

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}
