import type { Page } from '@playwright/test';
import { longArticle, openArticle } from '../article.ts';
import { findViolations } from '../axe.ts';
import { expect, expectStarted, laptop, missingPage, phone, test } from '../reader.ts';
import { scriptSpeech } from '../speech.ts';

/** Opens something that a reader sees. */
type Scene = (page: Page) => Promise<void>;

const scenes: Record<string, Scene> = {
  'the list': (page) => openList(page, '/blog'),
  'a filtered list': (page) => openList(page, '/blog?tag=consultation&tag=safety-guide'),
  'an empty list': async (page) => {
    await page.goto('/blog/search?q=qwertyuiop');
    await expect(page.getByRole('heading', { name: 'No post answers “qwertyuiop”' })).toBeVisible();
  },
  'the topics': async (page) => {
    await page.goto('/blog/topics');
    await expectStarted(page);
  },
  'the archive': async (page) => {
    await page.goto('/blog/archive');
    await expectStarted(page);
  },
  'the search before a question': async (page) => {
    await page.goto('/blog/search');
    await expectStarted(page);
  },
  'what was found': (page) => openList(page, '/blog/search?q=melasma'),
  'words that were found in an article': async (page) => {
    await openArticle(page, '/blog/understanding-pigmentation?find=melasma#what-to-avoid');
    await expect(page.getByRole('region', { name: 'Found words' })).toBeVisible();
  },
  'the search over a page': async (page) => {
    await openArticle(page, longArticle);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search all posts' }).fill('melasma');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  },
  'an article': (page) => openArticle(page, longArticle),
  'an article with tables, notes and tasks': (page) => openArticle(page, '/blog/understanding-pigmentation'),
  'a page that is not there': async (page) => {
    await page.goto('/blog/retinol-without-redness');
    await expect(page.getByRole('heading', { name: 'Were you looking for this?' })).toBeVisible();
  },
  'the ways to share': async (page) => {
    await openTool(page, 'Share');
    await expect(page.getByRole('group', { name: 'Share', exact: true })).toBeVisible();
  },
  'the parts to print': async (page) => {
    await openTool(page, 'Print');
    await expect(page.getByRole('list', { name: 'One section' })).toBeVisible();
  },
  'an article that is read aloud': async (page) => {
    await scriptSpeech(page);
    await openTool(page, 'Listen');
    await expect(page.getByRole('region', { name: 'Read aloud' })).toBeVisible();
  },
  'an enlarged picture': async (page) => {
    await openArticle(page, '/blog/understanding-pigmentation');
    await expectStarted(page);
    await page.locator('.picture-link').first().click();
    await expect(page.getByRole('dialog', { name: /^Picture/ })).toBeVisible();
  },
  'the preview of a note': async (page) => {
    await openArticle(page, '/blog/sunscreen-questions-answered');
    await expectStarted(page);
    await page.keyboard.press('Tab');
    await page.locator('[data-footnote-ref]').first().focus();
    await expect(page.locator('[role="note"][popover]')).toBeVisible();
  },
  'an offer to continue': async (page) => {
    await readSome(page);
    await openArticle(page, longArticle);
    await expect(page.getByRole('region', { name: 'Continue reading' })).toBeVisible();
  },
  'the list with a post to continue': async (page) => {
    await readSome(page);
    await openList(page, '/blog');
    await expect(page.getByRole('heading', { name: 'Continue reading' })).toBeVisible();
  },
};

const phoneScenes: Record<string, Scene> = {
  ...scenes,
  'the contents sheet': async (page) => {
    await openArticle(page, longArticle);
    await page.getByRole('button', { name: /^Contents/ }).click();
    await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
  },
  'the filter sheet': async (page) => {
    await openList(page, '/blog?tag=consultation&tag=safety-guide');
    await page.getByRole('button', { name: /^Filter/ }).click();
    await expect(page.getByRole('dialog', { name: 'Filter posts' })).toBeVisible();
  },
};

const devices = {
  laptop: { screen: laptop, scenes },
  phone: { screen: phone, scenes: phoneScenes },
};

for (const [device, { screen, scenes: shown }] of Object.entries(devices)) {
  test.describe(`on a ${device}`, () => {
    // axe is put into the page from outside, which the security policy rightly forbids.
    test.use({ ...screen, colorScheme: 'light', bypassCSP: true });

    for (const [name, open] of Object.entries(shown)) {
      test(`axe finds nothing wrong with ${name}, by day and by night`, async ({ page, expectFaults }) => {
        if (name === 'a page that is not there')
          expectFaults(...missingPage('/blog/retinol-without-redness'));
        await open(page);
        expect(await findViolations(page)).toEqual([]);
        // Only colours are others then.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await findViolations(page, { runOnly: ['color-contrast'] })).toEqual([]);
      });
    }
  });
}

/** Presses a button of the row below an article's byline. */
async function openTool(page: Page, name: string): Promise<void> {
  await openArticle(page, longArticle);
  await expectStarted(page);
  await page.getByRole('button', { name, exact: true }).first().click();
}

/** Reads a few screens of an article, until the device has kept the place. */
async function readSome(page: Page): Promise<void> {
  await openArticle(page, longArticle);
  await expectStarted(page);
  await page.evaluate(() => window.scrollTo({ top: 4000, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('blog-reader:reading'))).not.toBeNull();
}

async function openList(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0);
}
