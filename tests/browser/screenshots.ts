import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { expectWholeArticle, longArticle } from './article.ts';
import { buildBlog, root, serveBlog } from './blogs.ts';
import { findChromium, launchOptions } from './chromium.ts';
import { choose, openSettings } from './settings.ts';
import { scriptSpeech } from './speech.ts';

/** Brings a page into the state that is to be seen, or tells that this screen has no such state. */
type Pose = (page: Page) => Promise<boolean>;

const widths = [320, 390, 768, 1280, 1920];
const heights: Record<number, number> = { 320: 640, 390: 844, 768: 1024, 1280: 800, 1920: 1080 };

const poses: Record<string, Pose> = {
  list: (page) => open(page, '/blog'),
  'list-filtered': (page) => open(page, '/blog?tag=safety-guide&tag=microneedling'),
  'list-empty': (page) => open(page, '/blog/search?q=qwertyuiop'),
  topics: (page) => open(page, '/blog/topics'),
  archive: (page) => open(page, '/blog/archive'),
  search: (page) => open(page, '/blog/search'),
  'search-results': (page) => open(page, '/blog/search?q=melazma'),
  'search-dialog': async (page) => {
    await open(page, longArticle);
    const field = page.getByRole('combobox', { name: 'Search all posts' });
    // The key is heard only when the app is there.
    await expect(async () => {
      await page.keyboard.press('Control+k');
      await field.waitFor({ timeout: 2000 });
    }).toPass();
    await field.fill('does it hurt');
    await page.getByRole('option').first().waitFor();
    return true;
  },
  'found-words': async (page) => {
    await open(page, '/blog/understanding-pigmentation?find=melasma#what-to-avoid');
    await page.getByRole('region', { name: 'Found words' }).waitFor();
    return true;
  },
  'article-top': (page) => openArticleAt(page, 0),
  'article-middle': (page) => openArticleAt(page, 0.5),
  'article-table': async (page) => {
    await open(page, '/blog/understanding-pigmentation');
    await expectWholeArticle(page);
    await page
      .getByRole('group', { name: 'Table' })
      .first()
      .evaluate((table) => table.scrollIntoView());
    return true;
  },
  'article-end': (page) => openArticleAt(page, 1),
  'contents-sheet': async (page) => {
    await openArticleAt(page, 0.5);
    return openSheet(page, /^Contents/);
  },
  'filter-sheet': async (page) => {
    await open(page, '/blog?tag=safety-guide&tag=microneedling');
    return openSheet(page, /^Filter/);
  },
  'not-found': (page) => open(page, '/blog/retinol-without-rednes'),
  'reading-settings': async (page) => {
    await openArticleAt(page, 0.5);
    await openSettings(page);
    return true;
  },
  player: async (page) => {
    await scriptSpeech(page);
    await openArticleAt(page, 0.5);
    await page.getByRole('button', { name: 'Listen', exact: true }).filter({ visible: true }).last().click();
    await page.getByRole('region', { name: 'Read aloud' }).waitFor();
    return true;
  },
  picture: async (page) => {
    await open(page, '/blog/understanding-pigmentation');
    await expectWholeArticle(page);
    await page.locator('.picture-link').first().click();
    await page.getByRole('dialog', { name: /^Picture/ }).waitFor();
    return true;
  },
  // Last, when something has been read.
  'continue-offer': async (page) => {
    await open(page, longArticle);
    await page.getByRole('region', { name: 'Continue reading' }).waitFor();
    return true;
  },
  'continue-shelf': (page) => open(page, '/blog'),
  sepia: async (page) => {
    await openArticleAt(page, 0.3);
    await choose(page, 'Sepia');
    await page.keyboard.press('Escape');
    await openArticleAt(page, 0.3);
    return true;
  },
};

/** `jiti tests/browser/screenshots.ts [folder]`: pictures of every state of the blog, on all screens, in both themes. */
async function main(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const blog = await serveBlog(await buildBlog('screenshots', join(root, 'posts')));
  const browser = await chromium.launch(launchOptions(findChromium()));
  try {
    for (const width of widths) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({
          baseURL: blog.url,
          viewport: { width, height: heights[width] ?? 800 },
          colorScheme,
          reducedMotion: 'reduce',
          isMobile: width < 768,
          hasTouch: width < 768,
        });
        await takeAll(context, (name) => join(folder, `${name}-${width}-${colorScheme}.png`));
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await blog.close();
  }
}

async function takeAll(context: BrowserContext, pathFor: (name: string) => string): Promise<void> {
  for (const [name, pose] of Object.entries(poses)) {
    const page = await context.newPage();
    if (await pose(page)) {
      await page.evaluate(() => document.fonts.ready);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: pathFor(name) });
    }
    await page.close();
  }
}

async function open(page: Page, path: string): Promise<boolean> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return true;
}

/** Opens the long article, scrolled down by a part of its height. */
async function openArticleAt(page: Page, part: number): Promise<boolean> {
  await open(page, longArticle);
  await expectWholeArticle(page);
  await page.getByRole('article').evaluate((article, below) => {
    const { top, height } = article.getBoundingClientRect();
    window.scrollTo(0, below === 0 ? 0 : top + height * below - window.innerHeight / 2);
  }, part);
  return true;
}

async function openSheet(page: Page, button: RegExp): Promise<boolean> {
  const opener = page.getByRole('button', { name: button });
  if (!(await opener.isVisible())) return false;
  await opener.click();
  return true;
}

await main(process.argv[2] ?? join(root, 'test-results/screenshots'));
