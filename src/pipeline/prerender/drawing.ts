import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PageOrder } from './pages.ts';
import type { PageCache } from './pageCache.ts';
import { fillTemplate, type Drawing, type Template } from './template.ts';

/** Where finished pages go. */
export type PutPage = (file: string, html: string) => Promise<void>;

/** What drawing pages needs. */
export interface Studio {
  /** The app's `src/app/prerender.tsx`, bundled into one file. */
  bundle: string;
  template: Template;
  cache: PageCache;
}

/** Pages given to a worker at a time: few, so that none waits for the last one's long pages. */
const batchSize = 8;

/**
 * Draws pages on all processors; those that are in the cache cost nothing. Throws an error that names each page
 * that could not be drawn.
 */
export async function drawPages(orders: Iterable<PageOrder>, studio: Studio, put: PutPage): Promise<void> {
  const waiting = batches(orders, batchSize);
  const problems: string[] = [];
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const painter = openPainter(studio.bundle);
      try {
        for (const batch of waiting) problems.push(...(await drawBatch(batch, studio, painter, put)));
      } finally {
        await painter.close();
      }
    }),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function drawBatch(
  batch: readonly PageOrder[],
  { template, cache }: Studio,
  painter: Painter,
  put: PutPage,
): Promise<string[]> {
  const kept = await Promise.all(batch.map((order) => cache.read(order)));
  const unknown = batch.filter((_, place) => kept[place] === null);
  const drawings = unknown.length === 0 ? [] : await painter.draw(unknown);
  const problems: string[] = [];
  const fresh = new Map<PageOrder, string>();
  for (const [place, order] of unknown.entries()) {
    const drawing = drawings[place] ?? { problem: 'no answer from the worker.' };
    if ('problem' in drawing) problems.push(`${order.file} could not be drawn: ${drawing.problem}`);
    else fresh.set(order, fillTemplate(template, order.page, drawing));
  }
  await Promise.all([
    ...batch.map((order, place) => {
      const html = kept[place] ?? fresh.get(order);
      return html === undefined ? undefined : put(order.file, html);
    }),
    ...[...fresh].map(([order, html]) => cache.write(order, html)),
  ]);
  return problems;
}

type Drawn = Drawing | { problem: string };

/** A worker that starts with the first page it is asked for. */
interface Painter {
  draw: (orders: readonly PageOrder[]) => Promise<Drawn[]>;
  close: () => Promise<void>;
}

function openPainter(bundle: string): Painter {
  let worker: Worker | undefined;
  return {
    draw: async (orders) => {
      worker ??= new Worker(new URL('./pageWorker.mjs', import.meta.url), {
        workerData: pathToFileURL(bundle).href,
      });
      worker.postMessage(
        orders.map(({ page, html }) => ({ page, html })),
        [],
      );
      // `once` rejects when the worker fails. The worker sends drawings and problems, nothing else.
      const [drawn]: Drawn[][] = await once(worker, 'message');
      return drawn ?? [];
    },
    close: async () => void (await worker?.terminate()),
  };
}

/** Groups of at most `size` items, made when they are asked for. Several may ask in turn. */
function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
