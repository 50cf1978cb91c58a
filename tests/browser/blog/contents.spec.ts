import { contents, expectBelowHeader, expectWholeArticle, longArticle, openArticle } from '../article.ts';
import { goInApp } from '../portrait.ts';
import { expect, expectStarted, phone, test } from '../reader.ts';

test('the current entry is inside the visible part of the contents all the way down', async ({ page }) => {
  await openArticle(page, longArticle);
  const headings = page.getByRole('article').locator('.heading > [id]');
  const ids = await headings.evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(40);
  for (const id of ids.filter((_, position) => position % 6 === 0)) {
    await page.locator(`[id="${id}"]`).evaluate((heading) => heading.scrollIntoView());
    await expect(contents(page).locator('a[aria-current]')).toBeInViewport({ ratio: 1 });
  }
});

test.describe('on a phone', () => {
  test.use(phone);

  test('the bar names no section above the first and the last one at the end', async ({ page }) => {
    await openArticle(page, longArticle);
    const bar = page.getByRole('button', { name: /^Contents/ });
    await expect(bar).toHaveAccessibleName(/^Contents( \d+ min left)?$/);
    const last = page.getByRole('article').getByRole('heading').last();
    await last.evaluate((heading) => heading.scrollIntoView());
    await expect(bar).toContainText(`Contents${await last.textContent()}`);
  });

  test('the sheet opens at the section being read, and gives the focus to the one that is chosen', async ({
    page,
  }) => {
    await openArticle(page, longArticle);
    const last = page.getByRole('article').getByRole('heading').last();
    await last.evaluate((heading) => heading.scrollIntoView());
    const bar = page.getByRole('button', { name: /^Contents/ });
    await bar.click();
    await expect(contents(page).locator('a[aria-current]')).toBeInViewport({ ratio: 1 });
    await contents(page).getByRole('link').first().click();
    await expect(page.getByRole('dialog')).toBeHidden();
    const first = page.getByRole('article').locator('.heading > h2').first();
    await expect(first).toBeFocused();
    await expectBelowHeader(first);
  });
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
  const name = (await contents(page).getByRole('link').last().textContent()) ?? '';
  const entry = contents(page).getByRole('link', { name, exact: true });
  await entry.click();
  await expectWholeArticle(page);
  await expect(entry).toHaveAttribute('aria-current', 'true');
  await expectBelowHeader(page.getByRole('article').getByRole('heading', { name, exact: true }));
});

test('so does one that is chosen while the app still draws the article', async ({ page }) => {
  test.skip(page.context().browser()?.browserType().name() !== 'chromium', 'Only Chromium is slowed down.');
  await page.clock.install();
  await page.goto('/blog');
  await expectStarted(page);
  // Slow enough for the contents to be there long before the text is.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  await goInApp(page, longArticle);
  const name = await page.evaluate(async () => {
    for (;;) {
      const links = [...document.querySelectorAll<HTMLElement>('nav[aria-label="Contents"] a')];
      const link = links.findLast((each) => each.checkVisibility());
      if (link !== undefined) {
        link.click();
        return document.querySelector('[data-growing]') === null ? null : link.textContent;
      }
      await new Promise(requestAnimationFrame);
    }
  });
  expect(name, 'the text was still being drawn').not.toBeNull();
  // However long that takes.
  await expect(async () => {
    await page.clock.fastForward('00:10');
    await expect(page.locator('[data-growing]')).toHaveCount(0, { timeout: 1 });
  }).toPass();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expectBelowHeader(page.getByRole('article').getByRole('heading', { name: name ?? '', exact: true }));
});
