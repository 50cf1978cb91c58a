import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { inBatches, toBatches } from './batches.ts';
import { blankManuscript, parseManuscript, type Manuscript } from './manuscript.ts';
import type { ManuscriptCache } from './manuscriptCache.ts';
import type { Source } from './sources/source.ts';

/** Fewer posts are understood sooner than workers start: a start takes about as long as 15 posts. */
const worthWorkers = 50;

/** Posts given to a worker at a time: few, so that none waits for the last one's long posts. */
const batchSize = 8;

/** Files of the cache that are open at the same time. */
const openFiles = 64;

/** Parsing leaves much garbage behind; with room for it, a fifth of the time is saved. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/** Understands posts; those that are in the cache cost nothing. Manuscripts come in the order of their sources. */
export async function readManuscripts(
  sources: readonly Source[],
  cache: ManuscriptCache,
): Promise<Manuscript[]> {
  const kept = await inBatches(sources, openFiles, cache.read);
  const unknown = sources.filter((_, index) => kept[index] === null);
  const parsed = await parseManuscripts(unknown);
  const fresh = new Map(unknown.map((source, index) => [source, parsed[index]]));
  await inBatches([...fresh], openFiles, async ([source, manuscript]) => {
    if (manuscript !== undefined) await cache.write(source, manuscript);
  });
  return sources.map((source, index) => kept[index] ?? fresh.get(source) ?? blankManuscript);
}

/** Uses all processors if there are many posts. */
async function parseManuscripts(sources: readonly Source[]): Promise<Manuscript[]> {
  if (sources.length < worthWorkers) return sources.map(parseManuscript);
  const parsed: Manuscript[][] = [];
  const waiting = toBatches(sources, batchSize).entries();
  await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const worker = new Worker(new URL('./manuscriptWorker.mjs', import.meta.url), { resourceLimits });
      try {
        for (const [index, batch] of waiting) parsed[index] = await parseIn(worker, batch);
      } finally {
        await worker.terminate();
      }
    }),
  );
  return parsed.flat();
}

async function parseIn(worker: Worker, batch: readonly Source[]): Promise<Manuscript[]> {
  worker.postMessage(batch, []);
  // `once` rejects when the worker fails. The worker sends what `parseManuscript` returns, nothing else.
  const [manuscripts]: Manuscript[][] = await once(worker, 'message');
  return manuscripts ?? [];
}
