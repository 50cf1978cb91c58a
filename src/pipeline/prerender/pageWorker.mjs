// Renders pages on a thread of its own.
import { parentPort, workerData } from 'node:worker_threads';
import { renderHere } from './renderer.mjs';

parentPort.on('message', async (pages) => parentPort.postMessage(await renderHere(workerData, pages), []));
parentPort.postMessage('ready', []);
