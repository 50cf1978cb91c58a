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
  size: Size,
): WorkerPool<Question, Answer> {
  const threads = new Threads(open, size);
  return {
    ask: async (question, patience = {}) => {
      const thread = await threads.take();
      let isLate = false;
      const onLate = () => {
        isLate = true;
        patience.onLate?.();
        threads.letAnotherWork();
      };
      try {
        return await askPatiently(thread, question, { ...patience, onLate }, () => threads.working);
      } finally {
        threads.release(thread, isLate);
      }
    },
    warm: () => threads.warm(),
    rest: () => threads.rest(),
  };
}

/** Who works, who has nothing to do, and who waits. */
class Threads<Thread extends Pick<WorkerThread<unknown, unknown>, 'isOpen' | 'end'>> {
  readonly #open: () => Thread;
  readonly #size: Size;
  readonly #idle: Thread[] = [];
  readonly #waiting: { take: (thread: Thread) => void; fail: (error: unknown) => void }[] = [];
  #late = 0;
  /** Threads that have a question, late ones among them. */
  working = 0;

  constructor(open: () => Thread, size: Size) {
    this.#open = open;
    this.#size = size;
  }

  /** A thread, as soon as one may work. */
  take(): Promise<Thread> {
    return new Promise((take, fail) => {
      this.#waiting.push({ take, fail });
      this.#assign();
    });
  }

  /** One of those that work is late: another may work meanwhile. */
  letAnotherWork(): void {
    this.#late += 1;
    this.#assign();
  }

  release(thread: Thread, isLate: boolean): void {
    if (isLate) this.#late -= 1;
    this.working -= 1;
    if (thread.isOpen()) this.#idle.push(thread);
    this.#assign();
    for (const spare of this.#idle.splice(this.#size.kept)) void spare.end();
  }

  warm(): void {
    if (this.working === 0 && this.#idle.length === 0) this.#idle.push(this.#open());
  }

  async rest(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((thread) => thread.end()));
  }

  #mayWork(): boolean {
    const { most, worth } = this.#size;
    const busy = this.working - this.#late;
    const wanted = this.#idle.length > 0 ? most : Math.ceil((busy + this.#waiting.length) / worth);
    return busy < Math.min(most, wanted);
  }

  #assign(): void {
    while (this.#waiting.length > 0 && this.#mayWork()) {
      const next = this.#waiting.shift();
      try {
        next?.take(popOpen(this.#idle) ?? this.#open());
        this.working += 1;
      } catch (error) {
        next?.fail(error);
      }
    }
  }
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
