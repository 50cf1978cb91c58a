import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { expect } from './reader.ts';

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** axe does not know that an open dialog or menu lies over everything else, and that what sticks can be scrolled away from. */
const helps =
  'dialog[open], [popover] { z-index: 99 } article ~ div, article ~ div > div { position: static !important; height: auto !important }';

/**
 * What axe objects to: each rule with the elements that break it. The page's security policy must be lifted
 * (`bypassCSP`), because axe is put into it from outside, which the policy rightly forbids.
 */
export async function findViolations(page: Page, options: RunOptions = rules): Promise<string[]> {
  await page.addScriptTag({ path: axePath });
  await page.addStyleTag({ content: helps });
  const { violations, passes } = await page.evaluate((chosen) => window.axe.run(document, chosen), {
    ...options,
    // No rule asked for needs the style sheets fetched once more.
    preload: false,
  });
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
}
