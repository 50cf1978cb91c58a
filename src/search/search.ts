import { type Answer, lateSearch, type Question, type Search } from '../model/search.ts';
import { readReply, type Reply } from './messages.ts';

let opened: Search | undefined;

/** The reader's search: in a thread of its own, or in the page where the browser gives none. */
export const search: Search = {
  warm: () => open().warm(),
  ask: (question, signal) => open().ask(question, signal),
};

function open(): Search {
  return (opened ??= typeof Worker === 'undefined' ? inPage() : inThread());
}

/** Few browsers need it: the engine comes a second time only for them. */
function inPage(): Search {
  let engine: Search | undefined;
  return lateSearch(async () => (engine ??= (await import('./readerEngine.ts')).createReaderEngine()));
}

/** A question that is not answered yet. */
interface Asked {
  question: Question;
  resolve: (answer: Answer | Promise<Answer>) => void;
  reject: (reason: unknown) => void;
}

function inThread(): Search {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Asked>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    // What the reply throws becomes the promise's reason.
    asked?.resolve(Promise.resolve(data).then(readReply));
  });
  // Its file is gone, or threads cannot run modules here: then the page does it.
  worker.addEventListener('error', () => {
    opened = inPage();
    for (const { question, resolve } of waiting.values()) resolve(opened.ask(question));
    waiting.clear();
  });
  return {
    warm: () => worker.postMessage({ id: 0, question: null }, []),
    ask: (question, signal) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { question, resolve, reject });
        signal?.addEventListener('abort', () => {
          waiting.delete(id);
          reject(signal.reason);
        });
        worker.postMessage({ id, question }, []);
      }),
  };
}
