import { once } from 'node:events';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread that answers one question after the other. Its script says with a first message that it is ready, and
 * then sends one message for each that it gets.
 */
export interface WorkerThread<Question, Answer> {
  /**
   * Waits for the thread to be ready and for its answer. If it ends before that, the promise is rejected with an
   * {@link Unanswered}, or with another error if it never began. `onAsked` is called when it gets the question.
   */
  ask: (question: Question, onAsked?: () => void) => Promise<Answer>;
  /** Whether it may be asked: it has not ended. */
  isOpen: () => boolean;
  /** Ends it, whatever it is doing. */
  end: (reason?: Unanswered['reason']) => Promise<void>;
}

/** Why a question has no answer. The thread is gone. */
export class Unanswered extends Error {
  readonly reason: 'time' | 'memory' | 'failure';

  constructor(reason: Unanswered['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Starts a thread: `script` is a path or an address. While it is not asked anything, it does not keep the process from ending. */
export function openWorkerThread<Question, Answer>(
  script: string | URL,
  options: WorkerOptions = {},
): WorkerThread<Question, Answer> {
  const worker = new Worker(script, options);
  let isOpen = true;
  let why: Unanswered['reason'] | undefined;
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread has ended with code ${code}`)));
  });
  // Whoever asks hears of the end. When nobody does, it is enough to know that the thread is gone.
  ended.catch(() => (isOpen = false));
  const answer = () => Promise.race([once(worker, 'message').then((messages): Answer => messages[0]), ended]);
  const ready = answer();
  ready.catch(() => {});
  worker.unref();

  const end = async (reason?: Unanswered['reason']) => {
    isOpen = false;
    why ??= reason;
    await worker.terminate();
  };
  const ask = async (question: Question, onAsked = () => {}) => {
    worker.ref();
    try {
      await ready;
      const answered = answer();
      worker.postMessage(question, []);
      onAsked();
      return await answered.catch((error: unknown) => {
        throw new Unanswered(why ?? reasonOf(error), String(error));
      });
    } finally {
      worker.unref();
    }
  };
  return { ask, isOpen: () => isOpen, end };
}

function reasonOf(error: unknown): Unanswered['reason'] {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isFull ? 'memory' : 'failure';
}
