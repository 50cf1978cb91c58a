import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { postPath } from '../../src/model/urls.ts';
import type { Bench } from '../bench.ts';
import { budgets } from '../budgets.ts';
import { settle, visit } from '../chromium.ts';
import type { Corpus } from '../corpus.ts';
import { type Figure, median } from '../figures.ts';
import { startPreview } from '../previewServer.ts';

/** How soon the preview shows what an author saves, on the page that is open. */
export async function measurePreview(bench: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of bench.options.posts) {
    const corpus = await bench.workplace.corpusOf(count);
    const server = await startPreview(bench.workplace.environmentOf(corpus));
    try {
      const saves = await visit(bench.browser, 1, (page) => saveOften(page, bench, server.url, corpus));
      figures.push(...toFigures(count, saves, server.startMs));
    } catch (error) {
      throw new Error(`The preview printed:\n${server.printed()}`, { cause: error });
    } finally {
      server.stop();
    }
  }
  return figures;
}

interface Save {
  /** From the moment the file is written to the frame that shows it. */
  shownMs: number;
  /** Pixels that the page moved. */
  moved: number;
}

interface Saves {
  saves: Save[];
  reloads: number;
  /** Until the first page is complete: the server reads all posts first. */
  firstPageMs: number;
}

/** How long the server may take to understand all posts, in milliseconds. */
const longestStartMs = 240_000;

async function saveOften(page: Page, bench: Bench, url: string, corpus: Corpus): Promise<Saves> {
  const slug = corpus.slugs[3] ?? '';
  const file = join(corpus.posts, `${slug}.md`);
  const before = await readFile(file, 'utf8');
  page.setDefaultTimeout(longestStartMs);
  const started = performance.now();
  await page.goto(url + postPath(slug));
  await settle(page);
  const firstPageMs = performance.now() - started;
  // The first visit makes the server bundle its dependencies, and may end in a reload.
  await page.goto(url + postPath(slug));
  await settle(page);
  let reloads = 0;
  page.on('load', () => reloads++);
  await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
  const saves: Save[] = [];
  for (let run = 0; run < bench.options.runs; run++) {
    saves.push(await saveOnce(page, file, before, `Saved for the ${run}th time.`));
  }
  return { saves, reloads, firstPageMs };
}

/** Puts a sentence at the end of the text, so that nothing above it has a reason to move. */
async function saveOnce(page: Page, file: string, before: string, sentence: string): Promise<Save> {
  const from = await page.evaluate(() => scrollY);
  const painted = page.evaluate(
    async (text) =>
      performance.timeOrigin +
      (await window.bench.whenPainted(
        () => document.querySelector('main article')?.textContent.includes(text) ?? false,
      )),
    sentence,
  );
  // The page must be watching before there is something to see.
  await page.waitForTimeout(300);
  const savedAt = Date.now();
  await writeFile(file, `${before}\n${sentence}\n`);
  const shownMs = (await painted) - savedAt;
  await page.waitForTimeout(300);
  return { shownMs, moved: Math.abs((await page.evaluate(() => scrollY)) - from) };
}

function toFigures(count: number, { saves, reloads, firstPageMs }: Saves, startMs: number): Figure[] {
  const name = `preview, ${count} posts`;
  const moved = Math.max(...saves.map((save) => save.moved));
  const shown = median(saves.map(({ shownMs }) => shownMs));
  return [
    { name: `${name}: start`, value: startMs / 1000, unit: 's', clock: 'node' },
    { name: `${name}: first page`, value: firstPageMs / 1000, unit: 's', clock: 'node' },
    { name: `${name}: save to new text`, value: shown, unit: 'ms', clock: 'node', budget: budgets.previewMs },
    { name: `${name}: reloads`, value: reloads, unit: '', budget: budgets.reloads },
    { name: `${name}: page moved`, value: moved, unit: 'px', budget: budgets.previewScrollPx },
  ];
}
