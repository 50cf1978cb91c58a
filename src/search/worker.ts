import type { Question } from '../model/search.ts';
import { toReply } from './messages.ts';
import { createReaderEngine } from './readerEngine.ts';

// The search, in a thread of its own: looking through thousands of sections must not hold up the page.

const engine = createReaderEngine();

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; question: Question | null }>) => {
  const { id, question } = data;
  if (question === null) engine.warm();
  else void toReply(id, engine.ask(question)).then((reply) => self.postMessage(reply, {}));
});
