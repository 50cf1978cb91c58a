import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { answerFor, headersFor } from '../src/pipeline/hosting/answer.ts';
import { fileFinder, readRedirects, readStyleHashes } from '../src/pipeline/hosting/middleware.ts';

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

const kinds: Record<string, Kind> = {
  '.html': 'HTML',
  '.js': 'JS',
  '.css': 'CSS',
  '.woff2': 'font',
  '.svg': 'image',
  '.png': 'image',
  '.avif': 'image',
  '.webp': 'image',
};
const brotli = promisify(brotliCompress);

/** Serves a built site as the project wants hosts to, with text compressed by brotli, and keeps a log. */
export async function openHost(dist: string): Promise<Host> {
  const log: Sent[] = [];
  const bodies = new Map<string, Promise<Body>>();
  const isFile = fileFinder(dist);
  const redirects = readRedirects(dist);
  const styles = readStyleHashes(dist);
  const bodyOf = (path: string) => {
    const body = bodies.get(path) ?? readBody(join(dist, path), isFile(`${path}.br`));
    bodies.set(path, body);
    return body;
  };
  const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    const found = answerFor(url, isFile, redirects);
    const headers = headersFor(found, styles);
    if (found.kind === 'redirect') return response.writeHead(found.status, headers).end();
    if (found.kind === 'missing') return response.writeHead(404, headers).end();
    const { contents, encoding } = await bodyOf(found.path);
    log.push({ path: found.path, kind: kinds[extname(found.path)] ?? 'data', bytes: contents.length });
    return response.writeHead(found.status, { ...headers, ...encoding }).end(contents);
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
interface Body {
  contents: Buffer;
  encoding: { 'Content-Encoding'?: 'br' };
}

/** Takes the copy that the build has compressed. Only what has none is sent as it is: pictures, fonts, the smallest texts. */
async function readBody(file: string, isCompressed: boolean): Promise<Body> {
  return isCompressed
    ? { contents: await readFile(`${file}.br`), encoding: { 'Content-Encoding': 'br' } }
    : { contents: await readFile(file), encoding: {} };
}

/** Compresses as hosts do with files that they publish: as well as they can, very large ones a little less. */
export function toBrotli(contents: Buffer): Promise<Buffer> {
  const quality = contents.length > 1_000_000 ? 9 : 11;
  return brotli(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
