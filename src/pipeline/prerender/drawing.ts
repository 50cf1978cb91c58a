import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { inBatches, toBatches } from '../files/batches.ts';
import { hash, type OutputFolder } from '../publish/outputFolder.ts';
import { openWorkerThread } from '../files/workerThread.ts';
import type { PageOrder } from './pages.ts';
import { paint } from './renderer.mjs';
import { fillTemplate, type Drawing, type Template } from './template.ts';

/** What drawing pages needs. */
export interface RenderContext {
  /** The app's `src/app/prerender.tsx`, bundled into one file: its path. */
  bundle: string;
  /** Changes with the bundle. */
  version: string;
  template: Template;
}

/** Pages given to a worker at a time: few, so that none waits for the last one's long pages. */
const batchSize = 8;

/** Files that are looked at at the same time. */
const openFiles = 64;

/** Fewer pages are drawn sooner than workers start: a start takes about as long as 40 pages. */
const worthWorkers = 50;

/**
 * Draws pages on all processors; those that are there from an earlier build cost nothing. Throws an error that names
 * each page that could not be drawn.
 */
export async function drawPages(
  orders: Iterable<PageOrder>,
  { bundle, version, template }: RenderContext,
  outputFolder: OutputFolder,
): Promise<void> {
  const code = hash(JSON.stringify([version, template]));
  const keyOf = ({ key }: PageOrder) => hash(code + key);
  const all = [...orders];
  const isThere = await inBatches(all, openFiles, (order) => outputFolder.has(order.file, keyOf(order)));
  const missing = all.filter((_, place) => isThere[place] !== true);
  const waiting = toBatches(missing, batchSize).values();
  const problems: string[] = [];
  const drawWith = async (renderer: Renderer) => {
    try {
      for (const batch of waiting) {
        const { drawn, failed } = await drawBatch(batch, template, renderer);
        problems.push(...failed);
        await Promise.all(drawn.map(({ order, html }) => outputFolder.put(order.file, keyOf(order), html)));
      }
    } finally {
      await renderer.close();
    }
  };
  const url = pathToFileURL(bundle).href;
  if (missing.length < worthWorkers) await drawWith(openRendererHere(url));
  else await Promise.all(Array.from({ length: availableParallelism() }, () => drawWith(openWorker(url))));
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function drawBatch(batch: readonly PageOrder[], template: Template, renderer: Renderer) {
  const drawings = await renderer.draw(batch.map(({ page, html }) => ({ page, html: html() })));
  const drawn: { order: PageOrder; html: string }[] = [];
  const failed: string[] = [];
  for (const [place, order] of batch.entries()) {
    const drawing = drawings[place] ?? { problem: 'no answer from the worker.' };
    if ('problem' in drawing) failed.push(`${order.file} could not be drawn: ${drawing.problem}`);
    else drawn.push({ order, html: fillTemplate(template, order.page, drawing) });
  }
  return { drawn, failed };
}

type Drawn = Drawing | { problem: string };

/** What `drawPage` in `src/app/prerender.tsx` is given. */
type FirstPage = Pick<PageOrder, 'page'> & { html: string };

interface Renderer {
  draw: (pages: readonly FirstPage[]) => Promise<Drawn[]>;
  close: () => Promise<void>;
}

function openWorker(bundle: string): Renderer {
  const script = new URL('./pageWorker.mjs', import.meta.url);
  const { ask, end } = openWorkerThread<readonly FirstPage[], Drawn[]>(script, { workerData: bundle });
  return { draw: (pages) => ask(pages), close: () => end() };
}

function openRendererHere(bundle: string): Renderer {
  return { draw: (pages) => paint(bundle, pages), close: async () => {} };
}
