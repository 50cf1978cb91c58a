import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerFor } from '../../src/pipeline/hosting/answer.ts';
import { nginxConf } from '../../src/pipeline/hosting/nginx.ts';
import type { ServedBlog } from '../browser/blogs.ts';
import { findNginx, serveWithNginx } from '../browser/nginx.ts';
import { get } from './hostingClient.ts';
import { writePublished } from './hostingRequests.ts';

vi.mock(import('../../src/model/site.ts'), async (original) => {
  const { site } = await original();
  return { site: { ...site, basePath: '' as const } };
});

const published = {
  '/index.html': 'list',
  '/404.html': 'not found',
  '/a-post.html': 'a post',
  '/feed.xml': '<feed/>',
  '/data/posts.json': '{}',
};

/** What a blog at the root of its host answers. */
const answers: [url: string, status: number, location?: string][] = [
  ['/', 200],
  ['/?tag=prp', 200],
  ['/a-post', 200],
  ['/feed.xml', 200],
  ['/none', 404],
  ['/404.html', 404],
  ['/assets/none.js', 404],
  ['/index.html', 301, '/'],
  ['/a-post/', 301, '/a-post'],
  ['/a-post.html', 301, '/a-post'],
  ['//evil.example/', 301, '/evil.example'],
];

describe('A blog at the root of its host', () => {
  it.each(answers)('answers %s with %s', (url, status, location) => {
    const answer = answerFor(url, (path) => path in published);
    expect(answer.kind === 'missing' ? 404 : answer.status).toBe(status);
    expect(answer.kind === 'redirect' ? answer.location : undefined).toBe(location);
  });

  describe.runIf(findNginx() !== null)('served by a real nginx', () => {
    let folder: string;
    let nginx: ServedBlog;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'blog-root-'));
      await writePublished(folder, published);
      nginx = await serveWithNginx(nginxConf({ root: folder, redirects: [], styles: [] }));
    });

    afterAll(async () => {
      await nginx.close();
      await rm(folder, { recursive: true });
    });

    it.each(answers)('answers %s with %s', async (url, status, location) => {
      const reply = await get(nginx.url, url);
      expect([reply.status, reply.headers['location']]).toEqual([status, location]);
    });
  });
});
