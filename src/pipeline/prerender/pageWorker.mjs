// Draws pages on a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { paint } from './renderer.mjs';

parentPort.on('message', async (pages) => parentPort.postMessage(await paint(workerData, pages), []));
parentPort.postMessage('ready', []);
