import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { hash, type Delivery } from '../delivery.ts';
import type { PageOrder } from './pages.ts';
import { fillTemplate, type Drawing, type Template } from './template.ts';

/** What drawing pages needs. */
export interface Studio {
  /** The app's `src/app/prerender.tsx`, bundled into one file: its path. */
  bundle: string;
  /** Changes with the bundle. */
  version: string;
  template: Template;
}

/** Pages given to a worker at a time: few, so that none waits for the last one's long pages. */
const batchSize = 8;

/**
 * Draws pages on all processors; those that are there from an earlier build cost nothing. Throws an error that names
 * each page that could not be drawn.
 */
export async function drawPages(
  orders: Iterable<PageOrder>,
  studio: Studio,
  delivery: Delivery,
): Promise<void> {
  const code = hash(JSON.stringify([studio.version, studio.template]));
  const keyOf = ({ key }: PageOrder) => hash(code + key);
  const waiting = batches(orders, batchSize);
  const problems: string[] = [];
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const painter = openPainter(studio.bundle);
      try {
        for (const batch of waiting) {
          const isThere = await Promise.all(batch.map((order) => delivery.has(order.file, keyOf(order))));
          const missing = batch.filter((_, place) => isThere[place] !== true);
          const { drawn, failed } = await drawBatch(missing, studio.template, painter);
          problems.push(...failed);
          await Promise.all(drawn.map(({ order, html }) => delivery.put(order.file, keyOf(order), html)));
        }
      } finally {
        await painter.close();
      }
    }),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function drawBatch(batch: readonly PageOrder[], template: Template, painter: Painter) {
  const drawings = batch.length === 0 ? [] : await painter.draw(batch);
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
        orders.map(({ page, html }) => ({ page, html: html() })),
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
