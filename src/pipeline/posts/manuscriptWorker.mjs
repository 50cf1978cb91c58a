// Understands posts on a thread of its own. Plain JavaScript, because Node starts it; the rest is loaded by jiti.
import { parentPort } from 'node:worker_threads';
import { createJiti } from 'jiti';

const { parseManuscript, refuseManuscript } = await createJiti(import.meta.url).import('./manuscript.ts');

parentPort.on('message', ({ source, problem }) => {
  const manuscript = problem === undefined ? parseManuscript(source) : refuseManuscript(source, problem);
  parentPort.postMessage(manuscript, []);
});
parentPort.postMessage('ready', []);
