// Draws pages on a thread of its own, with the app as the build has bundled it.
import { parentPort, workerData } from 'node:worker_threads';

const { drawPage } = await import(workerData);

parentPort.on('message', async (firstPages) => {
  const drawings = [];
  for (const first of firstPages) {
    try {
      drawings.push(await drawPage(first));
    } catch (error) {
      drawings.push({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  parentPort.postMessage(drawings, []);
});
