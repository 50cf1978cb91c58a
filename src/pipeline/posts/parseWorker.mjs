// Understands posts on a thread of its own. Plain JavaScript, because Node starts it; the rest is loaded by jiti.
import { parentPort } from 'node:worker_threads';
import { createJiti } from 'jiti';

const { parsePost, refusePost } = await createJiti(import.meta.url).import('./parsedPost.ts');

parentPort.on('message', ({ source, problem }) => {
  const parsed = problem === undefined ? parsePost(source) : refusePost(source, problem);
  parentPort.postMessage(parsed, []);
});
parentPort.postMessage('ready', []);
