import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { inBatches } from '../files/batches.ts';
import { timeLimitFor } from './limits/timeLimit.ts';
import { blankParsedPost, refuseFile, type ParsedPost } from './parsedPost.ts';
import type { ParsedPostCache } from './parsedPostCache.ts';
import { toError, toFinding } from '../sources/diagnostic.ts';
import type { Source } from '../sources/source.ts';
import { openWorkerPool, type WorkerPool } from '../files/workerPool.ts';
import { openWorkerThread, Unanswered } from '../files/workerThread.ts';

/** How posts are read. */
export interface Reading {
  /** Seconds that a short post may take: see `readTimeLimit`. A post that takes longer is given up, with a finding. */
  seconds: number;
  /** Milliseconds after which reading goes on without a short post; if absent, all are waited for. */
  late?: number;
  /** Is told how many posts are read. */
  onProgress?: (read: number, all: number) => void;
  /** The threads on which posts are understood, if not the usual ones. */
  threads?: ParseThreads;
}

/** Understands a post, or says of one that was given up for a problem what can be said of it. */
export type ParseThreads = WorkerPool<{ source: Source; problem?: string }, ParsedPost>;

/** What is known of a post. */
export interface ReadParsedPost {
  parsed: ParsedPost;
  /** Settled when a post is read that took too long to wait for. Until then its parsed post only says so. */
  late?: Promise<unknown>;
}

/** Files of the cache that are open at the same time. */
const openFiles = 64;

/** Parsing leaves much garbage behind; with room for it, a fifth of the time is saved. */
const resourceLimits = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 1024 };

/**
 * One thread stays, so that a saved post is understood at once. To start another and to warm it up takes as long as
 * it takes a warm one to understand about 50 posts.
 */
const usualThreads: ParseThreads = openWorkerPool(
  () => openWorkerThread(join(import.meta.dirname, 'parseWorker.mjs'), { resourceLimits }),
  { most: availableParallelism(), kept: 1, worth: 50 },
);

/** Starts a thread for posts to come, so that the first one need not wait for it. */
export function warmParseThreads(): void {
  usualThreads.warm();
}

/** Ends the threads that stay for posts to come, for the sake of the memory that they hold. */
export async function restParseThreads(): Promise<void> {
  await usualThreads.rest();
}

/** Understands posts; those that are in the cache cost nothing. Parsed posts come in the order of their sources. */
export async function readParsedPosts(
  sources: readonly Source[],
  cache: ParsedPostCache,
  reading: Reading,
): Promise<ReadParsedPost[]> {
  const kept = await inBatches(sources, openFiles, cache.read);
  let read = kept.filter((parsed) => parsed !== null).length;
  reading.onProgress?.(read, sources.length);
  const readOne = async (source: Source, known: ParsedPost | null | undefined) => {
    if (known) return { parsed: known };
    const result = await parseUnlessLate(source, cache, reading);
    read += 1;
    reading.onProgress?.(read, sources.length);
    return result;
  };
  return Promise.all(sources.map((source, index) => readOne(source, kept[index])));
}

function parseUnlessLate(source: Source, cache: ParsedPostCache, reading: Reading): Promise<ReadParsedPost> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const onLate = () => {
      isLate = true;
      resolve({ parsed: latePost(source), late });
    };
    const late = parse(source, cache, reading, onLate).then((parsed) => {
      // Whoever went on without it will ask again.
      if (isLate) cache.remember(source, parsed);
      return parsed;
    });
    late.then((parsed) => resolve({ parsed }), reject);
  });
}

async function parse(
  source: Source,
  cache: ParsedPostCache,
  { seconds, late = Infinity, threads = usualThreads }: Reading,
  onLate: () => void,
): Promise<ParsedPost> {
  const limit = timeLimitFor(source.text ?? '', seconds);
  try {
    const parsed = await threads.ask({ source }, { limit, late, onLate });
    await cache.write(source, parsed);
    return parsed;
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    const problem = toProblem(error, limit);
    const refuse = () => refuseFile(source, problem);
    const parsed = await threads.ask({ source, problem }, { limit }).catch(refuse);
    cache.remember(source, parsed);
    return parsed;
  }
}

function toProblem({ reason, message }: Unanswered, limit: number): string {
  const seconds = Math.round(limit / 100) / 10;
  if (reason === 'time') return `the post was given up: reading it took more than ${seconds} seconds`;
  if (reason === 'memory') return 'the post was given up: reading it took too much memory';
  return `the post was given up: reading it failed (${message})`;
}

function latePost(source: Source): ParsedPost {
  const message =
    'reading the post takes unusually long. It is shown when it is read, or else why it is not.';
  return { ...blankParsedPost, findings: [toFinding(source, toError(0, 'file', message))] };
}
