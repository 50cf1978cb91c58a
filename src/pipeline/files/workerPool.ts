import { setDeadline } from './deadline.ts';
import type { WorkerThread } from './workerThread.ts';

/** Threads that share questions among them. */
export interface WorkerPool<Question, Answer> {
  /** As the thread answers that is given the question. */
  ask: (question: Question, patience?: Patience) => Promise<Answer>;
  /** Starts a thread, if there is none. */
  warm: () => void;
  /** Ends the threads that have nothing to do. */
  rest: () => Promise<void>;
}

/** How much of a processor's time an answer may take, in milliseconds from when a thread has got the question. */
export interface Patience {
  /** Past it the thread is ended, and the question has no answer. */
  limit?: number;
  /** Past it `onLate` is called, and another thread may take the place of this one meanwhile. */
  late?: number;
  onLate?: () => void;
}

interface Size {
  /** Threads that work at the same time, not counting those that are late. */
  most: number;
  /** Threads that are kept when there is nothing to do. */
  kept: number;
  /** Fewer waiting questions are not worth the start of another thread. */
  worth: number;
}

/** Makes a pool that starts its threads when they are needed. */
export function openWorkerPool<Question, Answer>(
  open: () => WorkerThread<Question, Answer>,
  { most, kept, worth }: Size,
): WorkerPool<Question, Answer> {
  type Thread = WorkerThread<Question, Answer>;
  const idle: Thread[] = [];
  const waiting: { take: (thread: Thread) => void; fail: (error: unknown) => void }[] = [];
  let [working, late] = [0, 0];

  const mayWork = () => {
    const wanted = idle.length > 0 ? most : Math.ceil((working - late + waiting.length) / worth);
    return working - late < Math.min(most, wanted);
  };
  const assign = () => {
    while (waiting.length > 0 && mayWork()) {
      const next = waiting.shift();
      try {
        next?.take(popOpen(idle) ?? open());
        working += 1;
      } catch (error) {
        next?.fail(error);
      }
    }
  };
  const release = (thread: Thread) => {
    working -= 1;
    if (thread.isOpen()) idle.push(thread);
    assign();
    for (const spare of idle.splice(kept)) void spare.end();
  };
  const ask = async (question: Question, patience: Patience = {}) => {
    const thread = await new Promise<Thread>((take, fail) => {
      waiting.push({ take, fail });
      assign();
    });
    let isLate = false;
    const onLate = () => {
      isLate = true;
      late += 1;
      patience.onLate?.();
      assign();
    };
    try {
      return await askPatiently(thread, question, { ...patience, onLate }, () => working);
    } finally {
      if (isLate) late -= 1;
      release(thread);
    }
  };
  const warm = () => {
    if (working === 0 && idle.length === 0) idle.push(open());
  };
  return {
    ask,
    warm,
    rest: async () => void (await Promise.all(idle.splice(0).map((thread) => thread.end()))),
  };
}

async function askPatiently<Question, Answer>(
  thread: WorkerThread<Question, Answer>,
  question: Question,
  { limit = Infinity, late = Infinity, onLate = () => {} }: Patience,
  sharers: () => number,
): Promise<Answer> {
  let stops: (() => void)[] = [];
  const end = () => void thread.end('time');
  try {
    return await thread.ask(question, () => {
      stops = [setDeadline(late, sharers, onLate), setDeadline(limit, sharers, end)];
    });
  } finally {
    for (const stop of stops) stop();
  }
}

/** A thread may end while nobody asks it anything. */
function popOpen<Thread extends { isOpen: () => boolean }>(threads: Thread[]): Thread | undefined {
  for (let last = threads.pop(); last !== undefined; last = threads.pop()) if (last.isOpen()) return last;
  return undefined;
}
