import type { Locator, Page } from '@playwright/test';
import { expectWholeArticle, longArticle } from '../article.ts';
import { expect, phone, test } from '../reader.ts';

for (const width of [1280, 1440, 1920]) {
  test(`at ${width} px everything from the title to the footer begins at one edge`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(longArticle);
    await expectWholeArticle(page);
    const parts = {
      title: page.getByRole('heading', { level: 1 }),
      text: page.locator('[data-text] p').first(),
      invitation: page.getByText('A question about your own skin?'),
      related: related(page).getByRole('heading').first(),
      tags: page.getByRole('navigation', { name: 'Tags' }),
      neighbours: page.getByRole('navigation', { name: 'Older and newer posts' }),
      footer: page.getByRole('contentinfo').getByText('J Luxe Medical Aesthetics', { exact: true }),
    };
    const edges = await Promise.all(Object.values(parts).map(leftEdge));
    expect(new Set(edges.map(Math.round)).size, JSON.stringify(Object.keys(parts))).toBe(1);
  });
}

test('related posts have their pictures, and not the heading that the author’s own list has', async ({
  page,
}) => {
  await page.goto(longArticle);
  await expectWholeArticle(page);
  const posts = related(page).getByRole('listitem');
  await expect(posts).not.toHaveCount(0);
  await expect(related(page).locator('[data-cover]')).toHaveCount(await posts.count());
  await expect(page.getByRole('heading', { name: /^related reading$/i })).toHaveCount(1);
  await page.goto('/blog/photographs-consent-and-your-records');
  await expect(page.getByRole('region', { name: 'Related reading' })).toBeVisible();
});

test('the way to the clinic stands between the text and the related posts', async ({ page }) => {
  await page.goto(longArticle);
  await expectWholeArticle(page);
  const invitation = page.getByText('A question about your own skin?');
  await expect(invitation.getByRole('link', { name: 'Book a consultation' })).toHaveAttribute(
    'href',
    'https://jluxemedicalaesthetics.com/pricing',
  );
  const [above, below] = [await topOf(invitation), await topOf(related(page))];
  expect(above).toBeLessThan(below);
  expect(above).toBeGreaterThan(await topOf(page.locator('[data-text] > :last-child')));
});

test.describe('on a phone', () => {
  test.use({ ...phone, viewport: { width: 320, height: 640 } });

  test('titles at the end are whole, and the bar gives its width to the section’s name', async ({ page }) => {
    await page.goto(longArticle);
    await expectWholeArticle(page);
    const neighbour = page
      .getByRole('navigation', { name: 'Older and newer posts' })
      .getByRole('link')
      .last();
    const cut = await neighbour.evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
      return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    });
    expect(cut).toBe(false);
    await page.evaluate(() => window.scrollTo(0, 3000));
    const bar = page.locator('#contents-bar');
    const name = bar.locator('span', { hasText: /^Where|^What|^Are|^Who/ }).last();
    await expect(name).toBeVisible();
    // What is left for it beside the symbol and the gutters.
    const room = await bar.evaluate((button) => button.clientWidth - 2 * 18 - 20 - 12);
    const { width } = (await name.boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(room - 12);
  });
});

function related(page: Page): Locator {
  return page.getByRole('region', { name: /Related reading|More on this subject/ });
}

async function leftEdge(part: Locator): Promise<number> {
  return (await part.boundingBox())?.x ?? Number.NaN;
}

async function topOf(part: Locator): Promise<number> {
  return (await part.boundingBox())?.y ?? Number.NaN;
}
