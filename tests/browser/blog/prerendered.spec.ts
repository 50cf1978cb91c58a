import type { APIRequestContext, Page } from '@playwright/test';
import { postsAmong, readSitemap } from '../addresses.ts';
import { expectWholeArticle, longArticle } from '../article.ts';
import { goInApp, toPortrait } from '../portrait.ts';
import { expect, expectStarted, test } from '../reader.ts';

/** What every page must say in its head, as whoever reads it without running scripts finds it. */
const demanded = [
  /<title[^>]*>[^<]+<\/title>/,
  /<meta name="description" content="[^"]+"/,
  /<link rel="canonical" href="https:\/\/[^"]+"/,
  /<meta property="og:title" content="[^"]+"/,
  /<meta property="og:description" content="[^"]+"/,
  /<meta property="og:url" content="https:\/\/[^"]+"/,
  /<meta property="og:image" content="https:\/\/[^"]+"/,
  /<meta name="twitter:card" content="summary_large_image"/,
  /<link rel="alternate" href="\/blog\/feed.xml" type="application\/atom\+xml"/,
];

test('every address has a complete head and its share image, without a browser', async ({ request }) => {
  for (const path of await readSitemap(request)) {
    const html = await readPage(request, path);
    for (const pattern of demanded) expect(html, path).toMatch(pattern);
    const graph: unknown[] = JSON.parse(
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '{}',
    )['@graph'];
    expect(graph.length, path).toBeGreaterThan(0);
    const canonical = /rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(new URL(canonical).pathname).toBe(path);
    const image = new URL(/property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '').pathname;
    expect((await request.get(image)).status(), image).toBe(200);
  }
});

test('no page can be mistaken for another: titles and descriptions differ', async ({ request }) => {
  const pages = await Promise.all((await readSitemap(request)).map((path) => readPage(request, path)));
  for (const pattern of [/<title[^>]*>([^<]+)</, /rel="canonical" href="([^"]+)"/]) {
    const values = pages.map((html) => pattern.exec(html)?.[1]);
    expect(new Set(values).size).toBe(pages.length);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every post can be read to its end, and every list leads to its posts', async ({ page, request }) => {
    test.slow();
    const paths = await readSitemap(request);
    const posts = postsAmong(paths);
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (/topics|archive/.test(path))
        expect(await page.locator('main li a').count(), path).toBeGreaterThan(0);
      else if (!posts.includes(path))
        await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
      else await expectWholeText(page, await (await request.get(`${path}.md`)).text());
    }
  });
});

test('what the app draws of a page is what the build has rendered of it, text and head, tag for tag', async ({
  page,
  request,
}) => {
  test.slow();
  const paths = await readSitemap(request);
  await page.goto(paths.at(-1) ?? '');
  await expectStarted(page);
  for (const path of paths) {
    const built = await page.evaluate(toPortrait, await readPage(request, path));
    // Filters that a reader uses one after another stay in place; a list opened from a post has them in its own order.
    await goInApp(page, path === longArticle ? '/blog' : longArticle);
    await expect(page).toHaveTitle(path === longArticle ? /^The J Luxe Journal$/ : /Microneedling/);
    await goInApp(page, path);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`\\.com${path}$`));
    if (postsAmong([path]).length > 0) await expectWholeArticle(page);
    expect(await page.evaluate(toPortrait, null), path).toEqual(built);
  }
});

async function readPage(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.text();
}

/** Asserts that the last words of every paragraph and heading of a Markdown text are on the page. */
async function expectWholeText(page: Page, markdown: string): Promise<void> {
  const shown = toWords(await page.getByRole('article').innerText());
  const lines = markdown.split('\n---\n').slice(1).join('\n---\n').split('\n');
  const plain = lines.filter((line) => /^(?:#+ )?[A-Z][^[\]*_`|<>]+$/.test(line));
  expect(plain.length).toBeGreaterThan(1);
  for (const line of plain) expect(shown).toContain(toWords(line));
}

function toWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
