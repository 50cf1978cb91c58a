import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRoot, nginxConf } from '../../src/pipeline/hosting/nginx.ts';
import { everywhere } from '../../src/pipeline/hosting/rules.ts';
import type { ServedBlog } from '../browser/blogs.ts';
import { findNginx, serveWithNginx } from '../browser/nginx.ts';
import { get } from './hostingClient.ts';
import { compressAll, exchanges, asIn, redirects, writePublished, type Exchange } from './hostingRequests.ts';

const styles = ["'sha256-abc='", "'sha256-def='"];

describe('The nginx configuration', () => {
  it('in the documentation is the one that the table gives; "npm run hosting" writes it anew', async () => {
    const written = await readFile('docs/hosting/nginx.conf', 'utf8');
    expect(written).toBe(nginxConf({ root: exampleRoot, redirects: [], styles: [] }));
  });

  it('refuses a folder that nginx cannot write down', () => {
    expect(() => nginxConf({ root: '/srv/$host', redirects: [], styles: [] })).toThrow('a dollar sign');
  });
});

const isWanted = findNginx() !== null || process.env['REQUIRE_NGINX'] !== undefined;

describe.runIf(isWanted)('A real nginx (skipped where it is not installed)', () => {
  let folder: string;
  let nginx: ServedBlog;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'blog "dist" '));
    await writePublished(folder);
    await compressAll(folder);
    nginx = await serveWithNginx(nginxConf({ root: folder, redirects, styles }));
  });

  afterAll(async () => {
    await nginx.close();
    await rm(folder, { recursive: true });
  });

  it.each(exchanges)('answers $url with $status', async (exchange: Exchange) => {
    const reply = await get(nginx.url, exchange.url);
    expect(asIn(exchange, reply)).toEqual(exchange);
    for (const [name, value] of Object.entries(everywhere(styles)))
      expect(reply.headers[name.toLowerCase()]).toBe(value);
    expect(reply.headers['server']).toBe('nginx');
  });

  it('sends the compressed copies of pages, of data and of the page for unknown addresses', async () => {
    for (const url of ['/blog', '/blog/a-post', '/blog/data/posts/a-post.0123456789.json', '/blog/none']) {
      const { headers, body } = await get(nginx.url, url, { 'accept-encoding': 'gzip' });
      expect([headers['content-encoding'], headers['vary']], url).toEqual(['gzip', 'Accept-Encoding']);
      expect(body.length, url).toBeLessThan(500);
    }
  });

  it('need not send again what has not changed', async () => {
    const { headers } = await get(nginx.url, '/blog/a-post');
    const again = await get(nginx.url, '/blog/a-post', { 'if-none-match': headers['etag'] ?? '' });
    expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, 'no-cache']);
  });

  it('tells what is wrong with a configuration', async () => {
    await expect(serveWithNginx('nonsense;')).rejects.toThrow('unknown directive "nonsense"');
  });
});
