import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findNginx, serveWithNginx } from '../browser/nginx.ts';
import { get, getRaw } from './hostingClient.ts';
import { writePublished } from './hostingRequests.ts';
import { strayAddresses } from './strayAddresses.ts';

/** The hosts of a blog, as its settings say where it is mounted. */
async function hostsAt(basePath: '' | `/${string}`) {
  vi.resetModules();
  vi.doMock(import('../../src/model/site.ts'), async (original) => {
    const { site } = await original();
    return { site: { ...site, basePath } };
  });
  const { hostMiddleware } = await import('../../src/pipeline/hosting/middleware.ts');
  const { nginxConf } = await import('../../src/pipeline/hosting/nginx.ts');
  const { netlifyRedirects } = await import('../../src/pipeline/hosting/netlify.ts');
  const { vercelJson } = await import('../../src/pipeline/hosting/vercel.ts');
  return { hostMiddleware, nginxConf, netlifyRedirects, vercelJson };
}

function publishedAt(base: string): Record<string, string> {
  return {
    '/index.html': 'list, or leads to it',
    '/404.html': 'not found',
    [`${base}/a-post.html`]: 'a post',
    [`${base}/page/2.html`]: 'page 2',
    [`${base}/data/posts.json`]: '{}',
    ...(base === '' ? {} : { [`${base}.html`]: 'list' }),
  };
}

/** Where a browser that was led on ends up, from one step to the next. */
async function follow(host: string, target: string): Promise<URL[]> {
  const steps: URL[] = [];
  for (let next = target; steps.length < 3;) {
    const { status = 0, headers } = await getRaw(host, next);
    expect([200, 301, 302, 400, 404, 414], target.slice(0, 80)).toContain(status);
    expect(headers).not.toHaveProperty('set-cookie');
    if (headers['location'] === undefined) break;
    const url = new URL(headers['location'], `${host}/`);
    steps.push(url);
    next = url.pathname + url.search;
  }
  return steps;
}

const bases = ['/blog', '', '/a/b'] as const;

describe.each(bases)('A blog at "%s"', (base) => {
  const redirects = [{ from: `${base}/old-post`, to: `${base}/a-post` }];
  let folder: string;
  let hosts: Awaited<ReturnType<typeof hostsAt>>;
  let closing: (() => Promise<unknown>)[];
  let urls: Record<string, string>;

  beforeAll(async () => {
    hosts = await hostsAt(base);
    folder = await mkdtemp(join(tmpdir(), 'blog-stray-'));
    await writePublished(folder, { ...publishedAt(base), '/_redirects': hosts.netlifyRedirects(redirects) });
    const server = createServer(hosts.hostMiddleware(folder)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const started = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
    closing = [() => new Promise((resolve) => server.close(resolve))];
    urls = { 'npm start': started };
    if (findNginx() === null) return;
    const nginx = await serveWithNginx(hosts.nginxConf({ root: folder, redirects, styles: [] }));
    closing.push(nginx.close);
    urls['nginx'] = nginx.url;
  });

  afterAll(async () => {
    await Promise.all(closing.map((close) => close()));
    await rm(folder, { recursive: true });
  });

  it('has at least sixty addresses to be tried', () => {
    expect(strayAddresses(base).length).toBeGreaterThan(60);
  });

  // No request can hold a line end; a browser leaves it out.
  const targets = strayAddresses(base).filter((target) => !target.includes('\n'));
  it.each(targets.map((target) => [target.slice(0, 80), target]))(
    'never leads from %j to another site, and leads on once at most',
    async (_, target) => {
      for (const [name, host] of Object.entries(urls)) {
        const steps = await follow(host, target);
        expect([name, ...steps.map(({ origin }) => origin)]).toEqual([name, ...steps.map(() => host)]);
        expect(steps.length, `${name}: ${steps.join(' ')}`).toBeLessThan(2);
      }
    },
  );

  const joined: [asked: string, address: string][] = [
    [`/${base}`, base || '/'],
    [`/${base}//`, base || '/'],
    [`${base}//a-post`, `${base}/a-post`],
    [`${base}//a-post//`, `${base}/a-post`],
    [`/${base}/a-post.html/`, `${base}/a-post`],
    [`${base}/a-post/.html`, `${base}/a-post`],
    [`/${base}/old-post/`, `${base}/a-post`],
    [`${base}//page//2?a=//b`, `${base}/page/2?a=//b`],
  ];
  it.each(joined.filter(([asked]) => asked !== '/'))(
    'leads from %s to %s in one step',
    async (asked, address) => {
      for (const [name, host] of Object.entries(urls)) {
        const steps = await follow(host, asked);
        expect([name, ...steps.map(({ href }) => href)]).toEqual([name, host + address]);
      }
    },
  );

  it('has no page at /404, and keeps what hosts read to itself', async () => {
    for (const [name, host] of Object.entries(urls)) {
      for (const path of ['/404', '/404.html', '/_headers', '/_redirects', '/vercel.json', '/404.txt']) {
        expect([name, path, (await get(host, path)).status]).toEqual([name, path, 404]);
      }
    }
  });

  it('has no rule for other hosts that leads to another site', () => {
    const lines = hosts.netlifyRedirects(redirects).trim().split('\n');
    const { redirects: moves }: { redirects: { destination: string }[] } = JSON.parse(
      hosts.vercelJson({ redirects, styles: [] }),
    );
    const goals = [
      ...lines.map((line) => line.split(' ')[1]),
      ...moves.map(({ destination }) => destination),
    ];
    expect(goals.filter((to) => to === undefined || !/^\/(?:[a-z0-9][\w./-]*)?$/.test(to))).toEqual([]);
  });
});

describe('npm start', () => {
  it.each(['GET', 'HEAD'])('answers %s of an address that is none with 404 and no more', async (method) => {
    const { hostMiddleware } = await hostsAt('/blog');
    const folder = await mkdtemp(join(tmpdir(), 'blog-none-'));
    await writePublished(folder, publishedAt('/blog'));
    const server = createServer(hostMiddleware(folder)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
    const none = [
      '/blog/%E0%A4%A',
      '/blog/%00',
      `/blog/${'a'.repeat(8000)}`,
      `/blog/${'b/'.repeat(4000)}c.js`,
    ];
    for (const path of [...none, 'http://evil.example/blog', '*', '/blog/%FF']) {
      const { status, headers } = await getRaw(url, path, method);
      expect([path.slice(0, 40), status, headers['location']]).toEqual([path.slice(0, 40), 404, undefined]);
    }
    expect((await getRaw(url, `/${'a'.repeat(20_000)}`, method)).status).toBe(431);
    server.close();
    await rm(folder, { recursive: true });
  });
});
