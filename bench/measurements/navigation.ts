import type { Page } from '@playwright/test';
import { homePath, postPath } from '../../src/model/urls.ts';
import type { Bench } from '../bench.ts';
import { budgets } from '../budgets.ts';
import { phone, settle, takeLongestTask, visit } from '../chromium.ts';
import { type Figure, median } from '../figures.ts';
import { type Host, openHost } from '../server.ts';
import { goBack, openPost, type Opened, type Returned } from '../walk.ts';

const posts = 100;
/** Places in the list of the posts that are opened: one after another, without a reload between them. */
const places = [5, 8] as const;
/** Below this, the browser does not report tasks: https://w3c.github.io/longtasks/ */
const shortestTask = 50;

/** How a reader on a slow phone gets about: first visits, list to article, and back. */
export async function measureNavigation(bench: Bench): Promise<Figure[]> {
  const site = await bench.workplace.siteOf(posts);
  const host = await openHost(site.dist);
  try {
    const article = postPath(site.corpus.slugs[20] ?? '');
    const walks: Walk[] = [];
    for (let run = 0; run < bench.options.runs; run++) walks.push(await walk(bench, host));
    return [
      ...(await measureFirstVisit(bench, 'list', host.url + homePath)),
      ...(await measureFirstVisit(bench, 'article', host.url + article)),
      ...toFigures(
        'first post from the list',
        walks.map(([first]) => first),
      ),
      ...toFigures(
        'second post from the list',
        walks.map(([, second]) => second),
      ),
    ];
  } finally {
    host.close();
  }
}

type Trip = Opened & Returned;
type Walk = [first: Trip, second: Trip];

function walk({ browser }: Bench, host: Host): Promise<Walk> {
  return visit(browser, phone, async (page) => {
    await page.goto(host.url + homePath);
    await settle(page);
    const trip = async (place: number) => {
      const opened = await openPost(page, host, place);
      return { ...opened, ...(await goBack(page, opened.leftAt)) };
    };
    return [await trip(places[0]), await trip(places[1])];
  });
}

function toFigures(name: string, trips: readonly Trip[]): Figure[] {
  const middle = (value: (trip: Trip) => number) => median(trips.map(value));
  return [
    time(
      `${name}: click to heading`,
      middle(({ headingMs }) => headingMs),
      budgets.headingMs,
    ),
    task(
      `${name}: longest task`,
      middle(({ longestTask }) => longestTask),
      budgets.articleTaskMs,
    ),
    {
      name: `${name}: requests after the click`,
      value: middle(({ requests }) => requests),
      unit: '',
      budget: budgets.requestsAfterClick,
    },
    time(
      `${name}: Back to list`,
      middle(({ backMs }) => backMs),
      budgets.backMs,
    ),
    {
      name: `${name}: Back, scroll error`,
      value: Math.max(...trips.map(({ scrollError }) => scrollError)),
      unit: 'px',
      budget: budgets.scrollErrorPx,
    },
  ];
}

async function measureFirstVisit({ browser, options }: Bench, name: string, url: string): Promise<Figure[]> {
  const visits: { task: number; shift: number; heading: number }[] = [];
  for (let run = 0; run < options.runs; run++) {
    visits.push(await visit(browser, phone, (page) => lookAround(page, url)));
  }
  return [
    task(
      `${name}, first visit: longest task`,
      median(visits.map((one) => one.task)),
      budgets.firstVisitTaskMs,
    ),
    time(`${name}, first visit: heading painted`, median(visits.map((one) => one.heading))),
    {
      name: `${name}, first visit: layout shift`,
      value: Math.max(...visits.map(({ shift }) => shift)),
      unit: '',
      budget: budgets.layoutShift,
    },
  ];
}

async function lookAround(page: Page, url: string) {
  await page.goto(url, { waitUntil: 'commit' });
  const heading = await page.evaluate(() =>
    window.bench.whenPainted(() => document.querySelector('main h1') !== null),
  );
  await settle(page);
  return { heading, task: await takeLongestTask(page), shift: await page.evaluate(() => window.bench.shift) };
}

function time(name: string, value: number, budget?: number): Figure {
  return { name, value, unit: 'ms', clock: 'chromium', ...(budget === undefined ? {} : { budget }) };
}

function task(name: string, value: number, budget: number): Figure {
  return { ...time(name, value, budget), floor: shortestTask };
}
