import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { encodings } from '../files/compression.ts';
import { isText } from '../files/contentTypes.ts';
import { hash } from '../files/hash.ts';
import type { Redirect } from '../outputs/redirects.ts';
import { answerFor, headersFor } from './answer.ts';
import { parseRedirects } from './netlify.ts';
import { hostPaths, missingText, parseStyleHashes } from './rules.ts';

/** Answers requests for a published folder as its hosts do. Reads the folder anew for each request. */
export function hostMiddleware(folder: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    void send(folder, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`The file cannot be read: ${String(error)}\n`);
    });
  };
}

/** Whether a path is that of a file in a folder. No path that cannot be one, however long, is a fault. */
export function fileFinder(folder: string): (path: string) => boolean {
  return (path) => {
    try {
      return statSync(join(folder, path)).isFile();
    } catch {
      return false;
    }
  };
}

/** The redirects that a build has written for its hosts. */
export function readRedirects(folder: string): Redirect[] {
  return parseRedirects(readIfThere(folder, hostPaths.redirects));
}

/** The hashes of style sheets that a build has written for its hosts. */
export function readStyleHashes(folder: string): string[] {
  return parseStyleHashes(readIfThere(folder, hostPaths.headers));
}

function readIfThere(folder: string, path: string): string {
  return fileFinder(folder)(path) ? readFileSync(join(folder, path), 'utf8') : '';
}

/** The ending of the compressed copy that a browser takes and the folder has, or an empty text. */
export function endingFor(path: string, accepted: string, isFile: (path: string) => boolean): string {
  if (!isText(path)) return '';
  const endings = Object.entries(encodings).filter(([, name]) => accepts(accepted, name));
  return endings.map(([ending]) => ending).find((ending) => isFile(path + ending)) ?? '';
}

async function send(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = '/', method = 'GET', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const isFile = fileFinder(folder);
  const answer = answerFor(url, isFile, readRedirects(folder));
  for (const [name, value] of Object.entries(headersFor(answer, readStyleHashes(folder))))
    response.setHeader(name, value);
  if (answer.kind !== 'file') {
    response.writeHead(answer.kind === 'missing' ? 404 : answer.status);
    response.end(answer.kind === 'missing' && method === 'GET' ? missingText : undefined);
    return;
  }
  const ending = endingFor(answer.path, headers['accept-encoding'] ?? '', isFile);
  if (ending === '.br' || ending === '.gz') response.setHeader('Content-Encoding', encodings[ending]);
  const contents = await readFile(join(folder, answer.path + ending));
  const tag = `"${hash(contents, 16)}"`;
  response.setHeader('ETag', tag);
  if (answer.status === 200 && headers['if-none-match']?.includes(tag) === true) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(answer.status, { 'Content-Length': contents.length });
  response.end(method === 'GET' ? contents : undefined);
}

/** Whether `Accept-Encoding` names a way to compress, and not with weight nought. */
function accepts(accepted: string, name: string): boolean {
  return accepted
    .toLowerCase()
    .split(',')
    .map((item) => item.replaceAll(' ', '').split(';'))
    .some(([coding, weight]) => coding === name && !/^q=0(?:\.0*)?$/.test(weight ?? ''));
}
