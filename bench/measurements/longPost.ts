import { postPath } from '../../src/model/urls.ts';
import type { Bench } from '../bench.ts';
import { budgets } from '../budgets.ts';
import { settle, takeLongestTask, visit } from '../chromium.ts';
import { writeLongPost } from '../corpus.ts';
import { type Figure, median } from '../figures.ts';
import { openHost } from '../server.ts';
import { seed } from '../workplace.ts';

const bytes = 1_000_000;

/** Milliseconds. */
interface Visit {
  heading: number;
  /** The longest task. */
  task: number;
  /** Until all of the text is there and nothing more happens. */
  complete: number;
}

/** How a post of a megabyte opens, at full speed. */
export async function measureLongPost({ browser, options, workplace }: Bench): Promise<Figure[]> {
  const corpus = await workplace.corpusOf(2);
  const slug = await writeLongPost(corpus, bytes, seed);
  const host = await openHost((await workplace.siteOf(2)).dist);
  try {
    const visits: Visit[] = [];
    for (let run = 0; run < options.runs; run++) {
      visits.push(
        await visit(browser, 1, async (page) => {
          await page.goto(host.url + postPath(slug), { waitUntil: 'commit' });
          const heading = await page.evaluate(() =>
            window.bench.whenPainted(
              () => document.querySelector('main article h2, main article h3') !== null,
            ),
          );
          await settle(page);
          const complete = await page.evaluate(() => performance.now());
          return { heading, task: await takeLongestTask(page), complete };
        }),
      );
    }
    return toFigures(visits);
  } finally {
    host.close();
  }
}

function toFigures(visits: readonly Visit[]): Figure[] {
  const task = toFigure('longest task, full speed', median(visits.map((one) => one.task)));
  return [
    toFigure('first section painted', median(visits.map(({ heading }) => heading))),
    { ...task, budget: budgets.longPostTaskMs, floor: 50 },
    toFigure('complete', median(visits.map(({ complete }) => complete))),
  ];
}

function toFigure(name: string, value: number): Figure {
  return { name: `1 MB post: ${name}`, value, unit: 'ms', clock: 'chromium' };
}
