import { longArticle } from '../article.ts';
import { expect, test } from '../reader.ts';

/** Requests that are never answered. */
const scripts = /\.js$/;

for (const path of ['/blog', longArticle]) {
  test(`${path} can be read although no script is ever answered`, async ({ page }) => {
    await page.route(scripts, () => {});
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    const painted = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const watch = new PerformanceObserver((list) => {
            if (list.getEntriesByName('first-contentful-paint').length > 0) resolve(true);
          });
          watch.observe({ type: 'paint', buffered: true });
        }),
    );
    expect(painted).toBe(true);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}
