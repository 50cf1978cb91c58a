import type { Page } from '@playwright/test';
import { byId, expectBelowHeader, longArticle } from '../article.ts';
import { closeGate } from '../gate.ts';
import { expect, expectStarted, hasStarted, laptop, phone, test } from '../reader.ts';
import { expectPlaceOf } from '../settings.ts';

/** The app, and all that it loads; the starter comes with the page. */
const appFiles = /\/assets\/(?!index-)[\w-]+\.js$/;

const notes = '/blog/sunscreen-questions-answered';
const pictures = '/blog/understanding-pigmentation';

for (const [device, screen] of Object.entries({ phone, laptop })) {
  test.describe(`before the app has come, on a ${device}`, () => {
    test.use(screen);

    test.beforeEach(async ({ page }) => {
      await closeGate(page, appFiles);
    });

    test.afterEach(async ({ page }) => {
      expect(await hasStarted(page)).toBe(false);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });

    test('theme and size can be chosen, and are kept for the next page', async ({ page }) => {
      await page.goto(longArticle);
      await openSettings(page);
      const plain = await lookOf(page);
      await page.getByRole('radio', { name: 'Dark' }).check();
      await page.getByRole('button', { name: 'Larger text' }).click();
      await expect(page.getByRole('dialog', { name: 'Reading settings' })).toContainText('115%');
      const chosen = await lookOf(page);
      expect(chosen.paper).not.toBe(plain.paper);
      expect(chosen.size).toBeCloseTo(plain.size * 1.15, 1);
      await page.goto('/blog');
      await openSettings(page);
      await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
      await expect(page.getByRole('dialog', { name: 'Reading settings' })).toContainText('115%');
    });

    test('categories, tags and further pages are links', async ({ page }) => {
      await page.goto(longArticle);
      await page.getByRole('article').getByRole('link', { name: 'Skin Rejuvenation', exact: true }).click();
      await expect(page).toHaveURL('/blog/category/skin-rejuvenation');
      await page.goto(longArticle);
      await page.getByRole('navigation', { name: 'Tags' }).getByRole('link').first().click();
      await expect(page).toHaveURL(/\/blog\/(?:tag|category)\//);
      await page.goto('/blog');
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: '2' }).click();
      await expect(page).toHaveURL('/blog/page/2');
      await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    });

    test('a post can be passed on by e-mail and WhatsApp', async ({ page }) => {
      await page.goto(longArticle);
      await page.getByRole('button', { name: 'Share' }).click();
      const menu = page.getByRole('group', { name: 'Share' });
      await expect(menu.getByRole('link', { name: 'WhatsApp' })).toHaveAttribute('href', /^https:\/\/wa\.me/);
      await expect(menu.getByRole('link', { name: 'E-mail' })).toHaveAttribute('href', /^mailto:/);
      await expect(menu.getByRole('link', { name: 'E-mail' })).toBeInViewport({ ratio: 1 });
    });

    test('a note and the way back from it are links', async ({ page }) => {
      await page.goto(notes);
      const note = page.locator('[data-footnote-ref]').first();
      await note.click();
      await expect(page).toHaveURL(/#/);
      await expect(page.locator('li:target')).toBeInViewport();
      await page.locator('li:target').getByRole('link', { name: /Back/i }).first().click();
      await expect(note).toBeInViewport();
    });

    test('a picture is a link to its file', async ({ page }) => {
      await page.goto(pictures);
      const picture = page.getByRole('link', { name: /^Enlarge picture/ }).first();
      const file = (await picture.getAttribute('href')) ?? '';
      // Not followed: what the browser makes of a picture by itself has styles that the policy refuses.
      expect((await page.request.get(file)).headers()['content-type']).toMatch(/^image\//);
    });

    test('the text is printed without what is for the screen', async ({ page }) => {
      await page.goto(longArticle);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    });
  });
}

test.describe('before the app has come, on a phone', () => {
  test.use(phone);

  test('the contents open, lead to a heading, and are out of the way then', async ({ page }) => {
    await closeGate(page, appFiles);
    await page.goto(longArticle);
    await page.getByRole('button', { name: /^Contents/ }).click();
    const list = page.getByRole('navigation', { name: 'Contents' });
    await expect(list).toBeVisible();
    await list.getByRole('link', { name: 'Downtime' }).click();
    await expect(list).toBeHidden();
    await expect(page).toHaveURL(/#downtime/);
    await expectBelowHeader(byId(page, decodeURIComponent(new URL(page.url()).hash.slice(1))));
    expect(await hasStarted(page)).toBe(false);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('contents that are open when it comes stay open, and Back closes them', async ({ page }) => {
    const app = await closeGate(page, appFiles);
    await page.goto(longArticle);
    await page.getByRole('button', { name: /^Contents/ }).click();
    app.open();
    await expectStarted(page);
    await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog', { name: 'Contents' })).toBeHidden();
    await expect(page).toHaveURL(longArticle);
  });
});

test('a press that waited is given up when the app cannot be had, and what needs it goes', async ({
  page,
  expectFaults,
}) => {
  expectFaults(/no answer: .*\/assets\//, /console: .*\/assets\//);
  await page.setViewportSize(phone.viewport);
  let isLost = false;
  await page.route(appFiles, async (route) => {
    await expect.poll(() => isLost).toBe(true);
    await route.abort('internetdisconnected');
  });
  await page.goto('/blog');
  const filter = page.getByRole('button', { name: /^Filter/ });
  await filter.click();
  await expect(page.locator('html[data-waiting]')).toBeAttached();
  isLost = true;
  await expect(filter).toBeHidden();
  await expect(page.locator('html[data-waiting]')).not.toBeAttached();
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
});

test('before the app has come, on a laptop, the contents and the skip links lead to their places', async ({
  page,
}) => {
  await closeGate(page, appFiles);
  await page.goto(longArticle);
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Downtime' }).click();
  await expect(page).toHaveURL(/#downtime/);
  await page.goto(longArticle);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);
  expect(await hasStarted(page)).toBe(false);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('settings that are open when the app comes stay open, and Back closes them', async ({ page }) => {
  const app = await closeGate(page, appFiles);
  await page.goto('/blog');
  await openSettings(page);
  await page.getByRole('radio', { name: 'Sepia' }).check();
  app.open();
  await expectStarted(page);
  await expectPlaceOf(page, 'settings');
  const panel = page.getByRole('dialog', { name: 'Reading settings' });
  await expect(panel).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL('/blog');
});

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Aa, reading settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
}

/** How the page looks: the colour of its paper, and the size of its text in pixels. */
function lookOf(page: Page): Promise<{ paper: string; size: number }> {
  return page.evaluate(() => {
    const text = document.querySelector('[data-text] p') ?? document.body;
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      size: Number.parseFloat(getComputedStyle(text).fontSize),
    };
  });
}
