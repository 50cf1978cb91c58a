import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the reading settings and gives their panel. */
export async function openSettings(page: Page): Promise<Locator> {
  const panel = page.getByRole('dialog', { name: 'Reading settings' });
  // A click would close what is open; nothing is heard before the app has taken the page over.
  await expect(async () => {
    if (!(await panel.isVisible())) await page.getByRole('button', { name: 'Reading settings' }).click();
    await expect(panel.getByRole('radio', { name: 'System' })).toBeVisible({ timeout: 3000 });
  }).toPass();
  return panel;
}

/** Chooses a setting by its name, such as "Sepia", and leaves the settings open. */
export async function choose(page: Page, name: string): Promise<void> {
  const panel = await openSettings(page);
  await panel.getByRole('radio', { name, exact: true }).check();
}

/** Presses "Larger text" or "Smaller text" so many times. */
export async function resize(page: Page, name: 'Larger text' | 'Smaller text', times: number): Promise<void> {
  const panel = await openSettings(page);
  for (let press = 0; press < times; press++) await panel.getByRole('button', { name }).click();
}

/** Waits until an overlay has its place in the history, and the page knows. */
export async function expectPlaceOf(page: Page, overlay: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.history.state?.usr?.overlay)).toBe(overlay);
  // The router tells of it in a transition, which is idle work.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}
