import { readFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { answerFor, cacheControlFor, securityHeaders } from '../src/pipeline/hosting.ts';

/** What a file is to the reader. */
export type Kind = 'HTML' | 'JS' | 'CSS' | 'font' | 'data' | 'image';

/** One answer that was sent. */
export interface Sent {
  path: string;
  kind: Kind;
  /** Of the body, as it went over the wire. */
  bytes: number;
}

/** A host of a built site, on this machine only. */
export interface Host {
  url: string;
  /** Every answer since the last look at the log. */
  takeLog: () => Sent[];
  close: () => void;
}

const types: Record<string, [type: string, kind: Kind]> = {
  '.html': ['text/html; charset=utf-8', 'HTML'],
  '.js': ['text/javascript; charset=utf-8', 'JS'],
  '.css': ['text/css; charset=utf-8', 'CSS'],
  '.woff2': ['font/woff2', 'font'],
  '.json': ['application/json; charset=utf-8', 'data'],
  '.svg': ['image/svg+xml', 'image'],
  '.png': ['image/png', 'image'],
  '.avif': ['image/avif', 'image'],
  '.webp': ['image/webp', 'image'],
};
const compressed: ReadonlySet<Kind> = new Set(['HTML', 'JS', 'CSS', 'data']);
const brotli = promisify(brotliCompress);

/** Serves a built site as the project wants hosts to, with text compressed by brotli, and keeps a log. */
export async function openHost(dist: string): Promise<Host> {
  const log: Sent[] = [];
  const bodies = new Map<string, Promise<Buffer>>();
  const isFile = (path: string) => statSync(join(dist, path), { throwIfNoEntry: false })?.isFile() ?? false;
  const bodyOf = (path: string, kind: Kind) => {
    const body = bodies.get(path) ?? readBody(join(dist, path), compressed.has(kind));
    bodies.set(path, body);
    return body;
  };
  const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    const found = answerFor(url, isFile);
    if (found.kind === 'redirect')
      return response.writeHead(found.status, { Location: found.location }).end();
    if (found.kind === 'missing') return response.writeHead(404).end();
    const [type, kind] = types[extname(found.path)] ?? ['application/octet-stream', 'data'];
    const body = await bodyOf(found.path, kind);
    log.push({ path: found.path, kind, bytes: body.length });
    return response
      .writeHead(found.status, {
        ...securityHeaders,
        'Content-Type': type,
        'Cache-Control': cacheControlFor(found.path),
        ...(compressed.has(kind) ? { 'Content-Encoding': 'br' } : {}),
      })
      .end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    takeLog: () => log.splice(0),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A file's contents as a reader's connection carries them. */
async function readBody(file: string, compress: boolean): Promise<Buffer> {
  const contents = await readFile(file);
  return compress ? toBrotli(contents) : contents;
}

/** Compresses as hosts do with files that they publish: as well as they can, very large ones a little less. */
export function toBrotli(contents: Buffer): Promise<Buffer> {
  const quality = contents.length > 1_000_000 ? 9 : 11;
  return brotli(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
