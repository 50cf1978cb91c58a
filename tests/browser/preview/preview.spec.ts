import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../reader.ts';
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

test('a new, a renamed and a deleted post come and go in the open list', async ({ page, desk }) => {
  await page.goto('/blog');
  const first = page.getByRole('main').getByRole('article').getByRole('link').first();
  await expect(first).toBeVisible();
  const title = 'A Post That Was Not There';
  const link = page.getByRole('main').getByRole('link', { name: title });

  await desk.write('a-new-post', post(title));
  await expect(link).toHaveAttribute('href', '/blog/a-new-post');
  await rename(join(desk.folder, 'a-new-post.md'), join(desk.folder, 'another-name.md'));
  await expect(link).toHaveAttribute('href', '/blog/another-name');
  await rm(join(desk.folder, 'another-name.md'));
  await expect(link).toHaveCount(0);
  await expect(first).toBeVisible();
});

test('a broken post shows what is wrong with it, while all others go on working', async ({ page, desk }) => {
  const slug = 'rosacea-keeping-a-trigger-diary';
  await page.goto(`/blog/${slug}`);
  const heading = page.getByRole('article').getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  const whole = await desk.edit(slug, (text) => text.replace(/^date: .*$/m, 'date: 25/02/2026'));
  const main = page.getByRole('main');
  await expect(main.getByText('cannot be shown until this is mended').first()).toBeVisible();
  await expect(main.getByText('2026-02-25').first()).toBeVisible();
  await expect(heading).toHaveCount(0);

  await page.goto('/blog/retinol-without-the-redness');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto(`/blog/${slug}`);
  await expect(main.getByText('cannot be shown until this is mended').first()).toBeVisible();
  await desk.write(slug, whole);
  await expect(heading).toBeVisible();
  await expect(main.getByText('cannot be shown until this is mended')).toHaveCount(0);
});

test('drafts and scheduled posts are shown, with a badge', async ({ page, desk }) => {
  await desk.write('a-scheduled-post', post('Some Other Day', 'date: 2030-01-01'));
  await desk.write('a-draft', post('Half a Thought', 'date: 2029-12-31\ndraft: true'));
  await page.goto('/blog');
  const rows = page.getByRole('main').getByRole('article');
  await expect(rows.filter({ hasText: 'Some Other Day' })).toContainText('Scheduled');
  await expect(rows.filter({ hasText: 'Half a Thought' })).toContainText('Draft');
  await rows.getByRole('link', { name: 'Half a Thought' }).click();
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
