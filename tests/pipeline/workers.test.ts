import { describe, expect, it, vi } from 'vitest';
import { setAlarm } from '../../src/pipeline/files/alarm.ts';
import { setDeadline } from '../../src/pipeline/files/deadline.ts';
import { openWorkerPool } from '../../src/pipeline/files/workerPool.ts';
import { openWorkerThread, type WorkerThread } from '../../src/pipeline/files/workerThread.ts';

/** A thread that runs these lines after it was given a question, `question`. */
function threadThat(lines: string, options = {}): WorkerThread<unknown, unknown> {
  const script = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (question) => { ${lines} });
    parentPort.postMessage('ready');`;
  return openWorkerThread(new URL(`data:text/javascript,${encodeURIComponent(script)}`), options);
}

describe('A thread', () => {
  it('answers one question after the other', async () => {
    const thread = threadThat('parentPort.postMessage(question + 1)');
    expect([await thread.ask(1), await thread.ask(2)]).toEqual([2, 3]);
    await thread.end();
  });

  it('can be ended while it never comes to an end by itself', async () => {
    const thread = threadThat('for (;;);');
    await expect(thread.ask(1, () => void thread.end('time'))).rejects.toMatchObject({ reason: 'time' });
    expect(thread.isOpen()).toBe(false);
  });

  it.each([
    ['failure', 'throw new Error("Oh")'],
    ['failure', 'process.exit(1)'],
    ['memory', 'const all = []; for (;;) all.push(new Array(1000).fill(question))'],
  ])('that dies says so, and takes nothing else with it: %s', async (reason, lines) => {
    const thread = threadThat(lines, { resourceLimits: { maxOldGenerationSizeMb: 8 } });
    await expect(thread.ask(1)).rejects.toMatchObject({ reason });
    expect(thread.isOpen()).toBe(false);
  });

  it('that does not even begin says why', async () => {
    const thread = openWorkerThread(new URL('data:text/javascript,throw new TypeError("No such thing")'));
    await expect(thread.ask(1)).rejects.toThrow(TypeError);
  });
});

describe('Threads that share questions', () => {
  /** A pool whose threads answer when told to. */
  function poolOf(size: { most: number; kept: number; worth: number }) {
    const asked: { question: string; thread: number; answer: (answer: string) => void; die: () => void }[] =
      [];
    let opened = 0;
    const ended: number[] = [];
    const open = (): WorkerThread<string, string> => {
      const thread = opened;
      opened += 1;
      let isOpen = true;
      const end = async () => {
        isOpen = false;
        ended.push(thread);
      };
      return {
        isOpen: () => isOpen,
        end,
        ask: (question, onAsked) =>
          new Promise((resolve, reject) => {
            const die = () => void end().then(() => reject(new Error('gone')));
            asked.push({ question, thread, answer: resolve, die });
            onAsked?.();
          }),
      };
    };
    const pool = openWorkerPool(open, size);
    return { pool, asked, ended, opened: () => opened };
  }

  it('are started for many questions only, and as many of them stay as should', async () => {
    const { pool, asked, ended, opened } = poolOf({ most: 2, kept: 1, worth: 3 });
    const answers = ['a', 'b', 'c', 'd'].map((question) => pool.ask(question));
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked.map(({ question, thread }) => question + thread)).toEqual(['a0', 'b1']);
    for (let next = asked.shift(); next !== undefined; next = asked.shift()) {
      next.answer(next.question.toUpperCase());
      await new Promise(setImmediate);
    }
    expect(await Promise.all(answers)).toEqual(['A', 'B', 'C', 'D']);
    expect([opened(), ended.length]).toEqual([2, 1]);
    void pool.ask('e');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(opened()).toBe(2);
  });

  it('are replaced when they die, and the other questions are answered', async () => {
    const { pool, asked, opened } = poolOf({ most: 1, kept: 1, worth: 1 });
    const answers = Promise.allSettled([pool.ask('a'), pool.ask('b')]);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked[0]?.die();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.answer('B');
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(opened()).toBe(2);
  });

  it('do not wait for one that is late', async () => {
    const { pool, asked } = poolOf({ most: 1, kept: 1, worth: 1 });
    const heard = vi.fn<() => void>();
    const [slow, quick] = [pool.ask('slow', { late: 0, onLate: heard }), pool.ask('quick')];
    await vi.waitFor(() => expect(asked.map(({ question }) => question)).toEqual(['slow', 'quick']));
    expect(heard).toHaveBeenCalledTimes(1);
    asked[1]?.answer('Quick');
    expect(await quick).toBe('Quick');
    asked[0]?.answer('Slow');
    expect(await slow).toBe('Slow');
  });

  it('that cannot be started answer nobody, and let nobody wait', async () => {
    const open = () => {
      throw new Error('No threads');
    };
    const pool = openWorkerPool<string, string>(open, { most: 1, kept: 1, worth: 1 });
    for (const question of ['a', 'b']) await expect(pool.ask(question)).rejects.toThrow('No threads');
  });

  it('are started ahead if asked to, and ended', async () => {
    const { pool, ended, opened } = poolOf({ most: 2, kept: 1, worth: 1 });
    pool.warm();
    pool.warm();
    expect(opened()).toBe(1);
    await pool.rest();
    expect(ended).toEqual([0]);
  });
});

describe('A deadline', () => {
  /** When it rings, in tenths of a second, on a machine that gives the process so much of every millisecond. */
  function ringingAt(milliseconds: number, share: number, sharers = 1): number {
    vi.useFakeTimers();
    try {
      const start = Date.now();
      const elapsed = () => Date.now() - start;
      const ring = vi.fn<() => void>(() => void rings.push(elapsed()));
      const rings: number[] = [];
      setDeadline(milliseconds, () => sharers, ring, { elapsed, worked: () => elapsed() * share });
      vi.advanceTimersByTime(100 * milliseconds);
      return Math.round((rings[0] ?? 0) / 100) * 100;
    } finally {
      vi.useRealTimers();
    }
  }

  it('counts the time that a thread has worked, alone and beside others', () => {
    expect(ringingAt(1000, 1)).toBe(1000);
    expect(ringingAt(1000, 2, 2)).toBe(1000);
    expect(ringingAt(1000, 2)).toBe(1000);
  });

  it('is later on a busy machine, but not without end', () => {
    expect(ringingAt(1000, 0.25)).toBe(4000);
    expect(ringingAt(1000, 0)).toBe(10_000);
  });

  it('does not ring when it is put off, or has none to ring for', () => {
    vi.useFakeTimers();
    const ring = vi.fn<() => void>();
    setDeadline(10, () => 1, ring)();
    setDeadline(Infinity, () => 1, ring);
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(ring).not.toHaveBeenCalled();
  });
});

describe('An alarm', () => {
  it('rings after what came from other threads meanwhile', async () => {
    const thread = threadThat(
      'parentPort.postMessage("answer"); Atomics.store(question, 0, 1); Atomics.notify(question, 0)',
    );
    const hasAnswered = new Int32Array(new SharedArrayBuffer(4));
    const heard: unknown[] = [];
    const answered = thread.ask(hasAnswered, () => {
      // Behind this, timers come before messages.
      setImmediate(() => {
        setAlarm(1, () => heard.push('alarm'));
        // This thread is too busy to hear of anything until both are due.
        Atomics.wait(hasAnswered, 0, 0);
        for (const due = performance.now() + 2; performance.now() < due;);
      });
    });
    heard.push(await answered);
    await vi.waitFor(() => expect(heard).toEqual(['answer', 'alarm']));
    await thread.end();
  });
});
