import type { Page } from '@playwright/test';
import { homePath } from '../../src/model/urls.ts';
import type { Bench } from '../bench.ts';
import { budgets } from '../budgets.ts';
import { phone, settle, takeLongestTask, visit } from '../chromium.ts';
import { type Figure, median } from '../figures.ts';
import { openHost } from '../server.ts';

const facets = 'aside[aria-label="Filters"] section';
const status = 'section[aria-label="Posts"] [role="status"]';

/** How long a choice among very many posts takes, from the click to the new list and counts, on a slow phone. */
export async function measureFilter({ browser, options, workplace }: Bench): Promise<Figure[]> {
  const site = await workplace.siteOf(options.filtered, 'short');
  const host = await openHost(site.dist);
  try {
    return await visit(browser, phone, async (page) => {
      await page.goto(host.url + homePath);
      await settle(page);
      await takeLongestTask(page);
      const steps: Step[] = [];
      for (let run = 0; run < options.runs; run++) steps.push(await takeStep(page, run));
      return toFigures(options.filtered, steps, await takeLongestTask(page));
    });
  } finally {
    host.close();
  }
}

/** Milliseconds to narrow the list down by one tag, then by a second, and to give both up again. */
interface Step {
  first: number;
  second: number;
  cleared: number;
}

async function takeStep(page: Page, run: number): Promise<Step> {
  const tags = page.locator(facets, { has: page.getByRole('heading', { name: 'Tags' }) }).locator('a');
  const all = await page.locator(status).innerText();
  const choose = async (place: number) => {
    const tag = tags.nth(place);
    const count = Number(/\d+(?= posts?$)/.exec((await tag.innerText()).replaceAll('\n', ' '))?.[0]);
    return clickAndWait(page, tag, count === 1 ? '1 post' : `${count} posts`);
  };
  return {
    first: await choose(run),
    second: await choose(run + 1),
    cleared: await clickAndWait(page, page.getByRole('link', { name: 'Clear all' }), all),
  };
}

async function clickAndWait(page: Page, link: ReturnType<Page['locator']>, count: string): Promise<number> {
  const target = await link.boundingBox();
  if (target === null) throw new Error(`The choice that leads to ${count} is not shown.`);
  const painted = page.evaluate(
    ([selector, text]) =>
      window.bench.whenPainted(() => document.querySelector(selector)?.textContent === text),
    [status, count] as const,
  );
  await page.mouse.click(target.x + target.width / 2, target.y + target.height / 2);
  const time = (await painted) - (await page.evaluate(() => window.bench.clickedAt));
  if (!Number.isFinite(time)) throw new Error(`A click that should lead to ${count} did not.`);
  await page.waitForTimeout(300);
  return time;
}

function toFigures(posts: number, steps: readonly Step[], longestTask: number): Figure[] {
  const figure = (name: string, value: number): Figure => ({
    name: `filter, ${posts} posts: ${name}`,
    value,
    unit: 'ms',
    clock: 'chromium',
    budget: budgets.filterMs,
  });
  return [
    figure('first tag', median(steps.map(({ first }) => first))),
    figure('second tag', median(steps.map(({ second }) => second))),
    figure('all cleared', median(steps.map(({ cleared }) => cleared))),
    { ...figure('longest task', longestTask), floor: 50 },
  ];
}
