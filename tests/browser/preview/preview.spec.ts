import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findViolations } from '../axe.ts';
import { root } from '../blogs.ts';
import { expect, expectStarted } from '../reader.ts';
import { test } from './desk.ts';

// One preview serves all tests of this file; each has a post of its own to change.
test.describe.configure({ mode: 'default' });

test('saving a post changes the open page, without a reload and without moving the reader', async ({
  page,
  desk,
}) => {
  await page.goto('/blog/retinol-without-the-redness');
  const heading = page.getByRole('article').getByRole('heading', { level: 2 }).last();
  await heading.evaluate((element) => element.scrollIntoView());
  const place = await page.evaluate(() => window.scrollY);
  expect(place, 'the reader is inside the article').toBeGreaterThan(500);
  await page.evaluate(() => Object.assign(window, { stillThere: true }));

  const name = (await heading.textContent()) ?? '';
  await desk.edit('retinol-without-the-redness', (text) => text.replace(`## ${name}`, '## Freshly typed'));
  await expect(heading).toHaveText('Freshly typed');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toContainText('Freshly typed');
  expect(await page.evaluate(() => 'stillThere' in window), 'the page was not reloaded').toBe(true);
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
});

test('a finding leads to its place in the text, and leaves when it is mended, without a reload', async ({
  page,
  desk,
}) => {
  const slug = 'sunscreen-questions-answered';
  await page.goto(`/blog/${slug}`);
  const heading = page.getByRole('article').getByRole('heading', { level: 2 }).last();
  await expect(heading).toBeVisible();
  await page.evaluate(() => Object.assign(window, { stillThere: true }));
  const whole = await desk.edit(slug, (text) => `${text}\n\nRing us on TODO, **every day **and night.\n`);
  const panel = page.getByRole('complementary', { name: 'Findings' });
  const todo = panel.getByRole('button', { name: /"TODO" waits to be filled in/ });
  await todo.click();
  await expect(todo).toHaveAttribute('aria-pressed', 'true');
  const block = page.getByRole('article').getByText(/^Ring us on TODO/);
  await expect(block).toBeInViewport({ ratio: 1 });
  await expect(block).toHaveCSS('outline-style', 'solid');
  expect(await page.evaluate(() => CSS.highlights.has('desk-words'))).toBe(true);

  const place = await page.evaluate(() => window.scrollY);
  await desk.edit(slug, (text) => text.replace('TODO', '020 7946 0000'));
  await expect(todo).toHaveCount(0);
  await expect(panel.getByRole('button', { name: /every day/ }).first()).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
  expect(await page.evaluate(() => 'stillThere' in window), 'the page was not reloaded').toBe(true);

  await panel.getByRole('button', { name: 'Do it for me' }).click();
  await expect(
    page
      .getByRole('article')
      .getByText(/^Ring us/)
      .locator('strong'),
  ).toHaveText('every day');
  await expect(panel.getByRole('button', { name: 'Do it for me' })).toHaveCount(0);
  expect(await desk.edit(slug, (text) => text)).toContain(
    'Ring us on 020 7946 0000, **every day** and night.',
  );
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - place)).toBeLessThanOrEqual(4);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.getByRole('button', { name: 'Do it for me' })).toBeVisible();
  await expect(page.getByRole('article').getByText('**every day **')).toBeVisible();
  expect(await page.evaluate(() => 'stillThere' in window), 'the page was not reloaded').toBe(true);

  // A file that is saved while the page asks for it is asked for once more.
  await page.waitForLoadState('networkidle');
  await desk.edit(slug, () => whole);
  await expect(panel.getByRole('heading', { name: /^Must/ })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with the findings of a post on a ${colorScheme} page`, async ({
    page,
    desk,
  }) => {
    const slug = 'exosomes-vs-prp';
    await page.emulateMedia({ colorScheme });
    const whole = await desk.edit(slug, (text) => `${text}\n\nRing us on TODO, **every day **and night.\n`);
    await page.goto(`/blog/${slug}`);
    const panel = page.getByRole('complementary', { name: 'Findings' });
    await panel.getByText(/^Could be better/).click();
    await panel.getByRole('button', { name: /^Line \d+ text: "TODO"/ }).click();
    await expect(panel.getByRole('button', { name: 'Do it for me' })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await desk.edit(slug, () => whole);
  });
}

test('the search finds drafts, and words as soon as they are saved', async ({ page, desk }) => {
  await page.goto('/blog/search?q=zwischenzeugnis');
  await expect(page.getByRole('heading', { name: 'No post answers “zwischenzeugnis”' })).toBeVisible();
  await desk.edit('retinol-without-the-redness', (text) => `${text}\n\n## Papers\n\nA Zwischenzeugnis.\n`);
  await expect(async () => {
    await page.reload();
    await expect(
      page.getByRole('region', { name: 'Posts' }).getByRole('link', { name: /Papers/ }),
    ).toBeVisible({
      timeout: 3000,
    });
  }).toPass();
  await page.goto('/blog/search?q=led+light+therapy');
  await expect(page.getByRole('region', { name: 'Posts' }).getByText('Draft').first()).toBeVisible();
});

test('a new, a renamed and a deleted post come and go in the open list', async ({ page, desk }) => {
  await page.goto('/blog');
  const first = page.getByRole('main').getByRole('article').getByRole('link').first();
  await expect(first).toBeVisible();
  const title = 'A Post That Was Not There';
  const addresses = () =>
    page
      .getByRole('main')
      .getByRole('link', { name: title })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

  await desk.write('a-new-post', post(title));
  await expect.poll(addresses).toEqual(['/blog/a-new-post']);
  await rename(join(desk.folder, 'a-new-post.md'), join(desk.folder, 'another-name.md'));
  await expect.poll(addresses).toEqual(['/blog/another-name']);
  await rm(join(desk.folder, 'another-name.md'));
  await expect.poll(addresses).toEqual([]);
  await expect(first).toBeVisible();
});

test('a broken post shows what is wrong with it, while all others go on working', async ({ page, desk }) => {
  const slug = 'rosacea-keeping-a-trigger-diary';
  const title = page.getByRole('article').getByRole('heading', { level: 1 });
  const card = page.getByRole('heading', { name: `${slug}.md cannot be shown until this is mended` });
  await page.goto(`/blog/${slug}`);
  await expect(title).toBeVisible();

  const whole = await desk.edit(slug, (text) => text.replace(/^date: .*$/m, 'date: 25/02/2026'));
  await expect(card).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: '2026-02-25' })).toBeVisible();
  await expect(title).toHaveCount(0);

  await page.goto('/blog/retinol-without-the-redness');
  await expect(title).toBeVisible();
  await expect(card).toHaveCount(0);

  await page.goto('/blog');
  await expectStarted(page);
  await expect(card).toBeVisible();
  await card.getByRole('link').click();
  await expect(page).toHaveURL(`/blog/${slug}`);
  await desk.write(slug, whole);
  await expect(title).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('what is wrong in a very long line fits a phone, with the place marked', async ({ page, desk }) => {
  const address = '/blog/a-post-whose-name-is-as-long-as-names-of-posts-may-well-be-and-which-is-not-there';
  const line = `${'Words and more words. '.repeat(40)}[nowhere](${address})${' And so on.'.repeat(40)}`;
  await desk.write('one-long-line', `${post('One Long Line')}\n${line}\n`);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/blog/one-long-line');
  const mark = page.getByRole('main').locator('mark').filter({ visible: true });
  await expect(mark).toHaveText(`[nowhere](${address})`);
  await mark.scrollIntoViewIfNeeded();
  await expect(mark).toBeInViewport({ ratio: 1 });
  const widths = () => [document.documentElement.scrollWidth, document.documentElement.clientWidth];
  const [content, window] = await page.evaluate(widths);
  expect(content, 'nothing is wider than the page').toBeLessThanOrEqual(window ?? 0);
});

test('drafts and scheduled posts are shown, with a badge', async ({ page, desk }) => {
  await desk.write('a-scheduled-post', post('Some Other Day', 'date: 2030-01-01'));
  await desk.write('a-draft', post('Half a Thought', 'date: 2029-12-31\ndraft: true'));
  await page.goto('/blog');
  await expectStarted(page);
  const rows = page.getByRole('main').getByRole('article');
  await expect(rows.filter({ hasText: 'Some Other Day' })).toContainText('Scheduled');
  await expect(rows.filter({ hasText: 'Half a Thought' })).toContainText('Draft');
  await rows.getByRole('link', { name: 'Half a Thought' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Half a Thought' })).toBeVisible();
  await expect(page.getByRole('article').getByText('Draft', { exact: true })).toBeVisible();
});

function post(title: string, date = 'date: 2026-11-21'): string {
  return `---
title: ${title}
excerpt: One sentence about it.
${date}
category: Wellness
tags: [Consultation]
author: Test Author
---

## A heading

Some text.
`;
}

test('who reads on is told when the preview has stopped, and finds it again by itself', async ({
  page,
  desk,
}) => {
  await page.goto('/blog/retinol-without-the-redness');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  const notice = page
    .getByRole('alert')
    .filter({ hasText: 'The preview has stopped. Start it again; nothing is lost.' });
  await expect(notice).toBeHidden();
  // What is loaded piece by piece is there.
  await page.waitForLoadState('networkidle');
  await desk.stop();
  await expect(notice).toBeVisible();
  const loadedAgain = page.waitForEvent('load');
  await desk.start();
  await loadedAgain;
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();
});

test('the desk lists every post by who can see it, and begins one', async ({ page, desk }) => {
  const stray = join(desk.folder, 'notes.docx');
  await writeFile(stray, 'x');
  await page.goto('/blog/desk');
  const group = (name: string) =>
    page
      .getByRole('main')
      .locator('section')
      .filter({ has: page.getByRole('heading', { name }) });
  await expect(group('Drafts').getByRole('link', { name: /^LED Light Therapy/ })).toBeVisible();
  await expect(group('Scheduled').getByText('8 January 2029')).toBeVisible();
  await expect(group('Published').getByRole('link').first()).toBeVisible();
  await expect(group('Not read as posts').getByText('notes.docx')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search titles' }).fill('winter plan');
  await expect(group('Published')).toHaveCount(0);
  await expect(group('Scheduled').getByRole('link')).toHaveCount(1);

  await page.getByRole('textbox', { name: 'Title' }).fill('A Winter Plan for Skin');
  await expect(page.getByText('has this address')).toBeVisible();
  await page.getByRole('textbox', { name: 'Title' }).fill('Masks after: a peel? 🎉');
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue('masks-after-a-peel');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Masks after: a peel? 🎉' })).toBeVisible();
  await expect(page).toHaveURL('/blog/masks-after-a-peel');
  await rm(join(desk.folder, 'masks-after-a-peel.md'));
  await rm(stray);
});

test('the form changes one line of a post, and an earlier version can be had again', async ({
  page,
  desk,
  expectFaults,
}) => {
  expectFaults(/409/);
  const slug = 'menopause-and-your-skin';
  const whole = await desk.edit(slug, (text) =>
    text.replace('\n', '\n# A remark\n').replaceAll('\n', '\r\n'),
  );
  const before = whole.replace('\n', '\n# A remark\n').replaceAll('\n', '\r\n');
  await page.goto(`/blog/${slug}`);
  const panel = page.getByRole('complementary', { name: 'Findings' });
  await panel.getByText('About this post').click();
  const title = panel.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('Menopause: skin, and “care”');
  await title.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Menopause: skin, and “care”');
  expect(await desk.edit(slug, (text) => text)).toBe(
    before.replace(/^title: .*$/m, 'title: "Menopause: skin, and “care”"'),
  );

  const day = panel.getByLabel('Day', { exact: true });
  await day.fill('');
  await title.focus();
  await expect(panel.getByText('nothing is given, and every post needs it')).toBeVisible();

  await panel.getByText(/^Earlier versions/).click();
  await panel
    .getByRole('listitem')
    .filter({ hasText: /^(?!.*“care”)/ })
    .getByRole('button', { name: 'Go back to this' })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Menopause and Your Skin');
  expect(await desk.edit(slug, () => whole)).toBe(before);
});

test('an open post goes with its file, and its old address can be led there', async ({ page, desk }) => {
  const [old, now] = ['choosing-a-practitioner', 'choosing-who-treats-you'];
  await page.goto(`/blog/${old}`);
  await expectStarted(page);
  await expect(page.getByRole('complementary', { name: 'Findings' })).toBeVisible();
  await rename(join(desk.folder, `${old}.md`), join(desk.folder, `${now}.md`));
  await expect(page).toHaveURL(`/blog/${now}`);
  await page.getByRole('button', { name: 'Lead the old address here' }).click();
  await expect(page.getByText('Its old address leads here.')).toBeVisible();
  expect(await desk.edit(now, (text) => text)).toMatch(
    new RegExp(`^aliases:\\n(?:  - .*\\n)+  - ${old}\\n---$`, 'm'),
  );
  await rename(join(desk.folder, `${now}.md`), join(desk.folder, `${old}.md`));
});

test('a changed block is marked for a moment', async ({ page, desk }) => {
  const slug = 'hand-rejuvenation-options';
  await page.goto(`/blog/${slug}`);
  const last = page.getByRole('article').getByText('A fresh last paragraph.');
  await expect(page.getByRole('complementary', { name: 'Findings' })).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 }).last()).toBeVisible();
  const marks = page.evaluate(
    async () =>
      new Promise<string>((resolve) => {
        new MutationObserver(([record]) => resolve(record?.target.textContent ?? '')).observe(document, {
          subtree: true,
          attributeFilter: ['data-desk-changed'],
        });
      }),
  );
  const whole = await desk.edit(slug, (text) => `${text}\n\nA fresh last paragraph.\n`);
  await expect(last).toBeVisible();
  expect(await marks).toBe('A fresh last paragraph.');
  await expect(page.locator('[data-desk-changed]')).toHaveCount(0);
  await desk.edit(slug, () => whole);
});

test('a post that cannot be shown is mended with one press', async ({ page, desk }) => {
  const slug = 'exosomes-vs-prp';
  const whole = await desk.edit(slug, (text) => text.replace(/^date: .*$/m, 'date: 25/02/2026 # a day'));
  await page.goto(`/blog/${slug}`);
  await page.getByRole('main').getByRole('button', { name: 'Do it for me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Exosomes/ })).toBeVisible();
  expect(await desk.edit(slug, () => whole)).toBe(whole.replace(/^date: .*$/m, 'date: 2026-02-25 # a day'));
});

test('a post is shown as others see it, with the words of its head', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/blog/understanding-pigmentation');
  const panel = page.getByRole('complementary', { name: 'Findings' });
  await panel.getByText('As others see it').click();
  const card = panel.getByRole('figure', { name: 'In messages and networks' });
  const title = await page.locator('meta[property="og:title"]').getAttribute('content');
  await expect(card).toContainText(title ?? '?');
  await expect(panel.getByRole('figure', { name: /^Result page, phone/ })).toContainText(
    'blog › understanding',
  );
  await expect(panel.getByText(/^[\d,.]{3,} words, about \d+ in a sentence\.$/)).toBeVisible();
  await panel.getByText('About this post').click();
  await expect(panel.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('a picture that was replaced under the same name is fetched anew', async ({ page }) => {
  await page.goto('/blog/sunscreen-questions-answered');
  await expect(page.getByRole('complementary', { name: 'Findings' })).toBeVisible();
  const cover = page.getByRole('main').locator('img[src*="sunscreen-questions-answered-cover"]').first();
  await expect(cover).not.toHaveAttribute('src', /v=/);
  const now = new Date();
  await utimes(join(root, 'public/images/blog/sunscreen-questions-answered-cover.png'), now, now);
  await expect(cover).toHaveAttribute('src', /\?v=\d+$/);
  await expect(cover).toHaveJSProperty('complete', true);
});
