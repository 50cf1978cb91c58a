import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hostMiddleware } from '../../src/pipeline/hosting/middleware.ts';
import { netlifyRedirects } from '../../src/pipeline/hosting/netlify.ts';
import { get } from './hostingClient.ts';
import {
  compressAll,
  asIn,
  exchanges,
  finerExchanges,
  redirects,
  writePublished,
} from './hostingRequests.ts';

const long = 'Redness & "calm" skin 🌿 \u202e </script>\n'.repeat(200);

async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'blog-dist-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
  return folder;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).toSorted();
}

describe('Compression', () => {
  it('puts a brotli and a gzip copy beside each text that is worth it, and beside nothing else', async () => {
    const noise = Array.from({ length: 64 }, (_, index) => createHash('sha256').update(`${index}`).digest());
    const folder = await folderOf({
      'page.html': long,
      'short.html': 'short',
      'feed.xml': long,
      'app.webmanifest': long,
      'picture.png': long,
      _headers: long,
      'noise.txt': Buffer.concat(noise),
    });
    await compressAll(folder);
    expect(await namesIn(folder)).toEqual([
      '_headers',
      'app.webmanifest',
      'app.webmanifest.br',
      'app.webmanifest.gz',
      'feed.xml',
      'feed.xml.br',
      'feed.xml.gz',
      'noise.txt',
      'page.html',
      'page.html.br',
      'page.html.gz',
      'picture.png',
      'short.html',
    ]);
    expect(brotliDecompressSync(await readFile(join(folder, 'page.html.br'))).toString()).toBe(long);
    expect(gunzipSync(await readFile(join(folder, 'page.html.gz'))).toString()).toBe(long);
  });

  it('tries harder with scripts and styles than with pages', async () => {
    const words = Array.from({ length: 4000 }, (_, index) => ((index * index) % 977).toString(36)).join(' ');
    const folder = await folderOf({ 'blog/assets/a.js': words, 'blog/a.html': words });
    await compressAll(folder);
    const [script, page] = await Promise.all(
      ['blog/assets/a.js.br', 'blog/a.html.br'].map((name) => readFile(join(folder, name))),
    );
    expect(script?.length).toBeLessThan(page?.length ?? 0);
  });
});

describe('npm start', () => {
  /** A server of the small published folder, as the preview of a build has it. */
  async function start(): Promise<string> {
    const folder = await folderOf({ _redirects: netlifyRedirects(redirects) });
    await writePublished(folder);
    await compressAll(folder);
    const server = createServer(hostMiddleware(folder)).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  }

  it('answers as every host does', async () => {
    const url = await start();
    for (const exchange of [...exchanges, ...finerExchanges]) {
      expect(asIn(exchange, await get(url, exchange.url))).toEqual(exchange);
    }
  });

  it('sends what the browser can unpack, the smallest first', async () => {
    const url = await start();
    const sent = async (accepted: string) =>
      (await get(url, '/blog/a-post', { 'accept-encoding': accepted })).headers['content-encoding'];
    expect(await sent('gzip, deflate, br, zstd')).toBe('br');
    expect(await sent('gzip;q=1.0, br;q=0')).toBe('gzip');
    expect(await sent('GZIP')).toBe('gzip');
    expect(await sent('deflate')).toBeUndefined();
    const { body, headers } = await get(url, '/blog/a-post', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(body).toString()).toContain('<title>A post</title>');
    expect([headers['vary'], headers['content-type']]).toEqual([
      'Accept-Encoding',
      'text/html; charset=utf-8',
    ]);
  });

  it('does not send again what the browser has, nor a body to whoever only asks for the head', async () => {
    const url = await start();
    const { headers, body } = await get(url, '/blog');
    const again = await get(url, '/blog', { 'if-none-match': headers['etag'] ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await get(url, '/blog', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      `${body.length}`,
    ]);
  });

  it('lets nobody write', async () => {
    const { status, headers } = await get(await start(), '/blog', {}, 'POST');
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});
