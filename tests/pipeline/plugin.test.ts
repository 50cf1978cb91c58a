import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dataPath, indexDataPath } from '../../src/model/urls.ts';
import type { Folders } from '../../src/pipeline/files/folders.ts';
import { post } from './blogFolder.ts';
import { build, filesIn, project } from './viteProject.ts';

describe('A build', () => {
  it('writes the data, a page for every address, files for machines, and nothing outside its folder', async () => {
    const { folders, config, printed } = await project(
      {
        'a.md': post({ title: 'A', aliases: '[earlier]', cover: '/images/blog/a.png', coverAlt: 'A leaf' }),
        'größe.md': post({ title: 'B' }),
        'draft.md': post({ draft: 'true', cover: '/images/blog/draft.png' }),
      },
      ['images/blog/a.png', 'images/blog/draft.png'],
    );
    const before = await filesIn(folders.root);
    await build(config);
    const dist = join(folders.root, 'dist');
    const files = (await filesIn(dist)).filter((file) => !/\.(?:br|gz)$/.test(file));
    expect(files.filter((file) => !file.startsWith('blog/pictures/'))).toEqual([
      '404.html',
      '404.txt',
      '_headers',
      '_redirects',
      'blog.html',
      'blog/a.html',
      'blog/a.md',
      'blog/archive.html',
      'blog/archive/2026.html',
      'blog/category/guides.html',
      'blog/category/guides/feed.xml',
      'blog/data/posts.json',
      'blog/data/posts/a.HASH.json',
      'blog/data/posts/größe.HASH.json',
      'blog/data/search.json',
      'blog/data/search/HASH.json',
      'blog/data/search/HASH.json',
      'blog/data/search/HASH.json',
      'blog/earlier.html',
      'blog/feed.json',
      'blog/feed.xml',
      'blog/größe.html',
      'blog/größe.md',
      'blog/icon-192.png',
      'blog/icon-512.png',
      'blog/llms.txt',
      'blog/manifest.webmanifest',
      'blog/rss.xml',
      'blog/search.html',
      'blog/share.png',
      'blog/sitemap.xml',
      'blog/topics.html',
      'images/blog/a.png',
      'index.html',
      'robots.txt',
      'vercel.json',
    ]);
    expect((await filesIn(folders.root)).filter((file) => !/^(?:dist|node_modules)\//.test(file))).toEqual(
      before,
    );
    const page = (name: string) => readFile(join(dist, name), 'utf8');
    expect(await page('404.html')).toContain('This page is not here</h1>');
    expect(await page('blog.html')).toContain('About it.</p>');
    expect(await page('blog/a.html')).toContain('<p>Some words.</p>');
    expect(await page('blog/earlier.html')).toContain('content="0; url=/blog/a"');
    expect(await page('index.html')).toContain('content="0; url=/blog"');
    expect(printed.join('\n')).toContain('2 posts, no findings.');
  });

  it('lets no text of a post end the element that it stands in', async () => {
    const title = '</script><script>alert(1)</script><!--';
    const { folders, config } = await project({
      'a.md': post({ title: `'${title}'`, excerpt: `'${title}'` }),
    });
    await build(config);
    for (const name of ['blog.html', 'blog/a.html', '404.html']) {
      const page = await readFile(join(folders.root, 'dist', name), 'utf8');
      const scripts = [...page.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
      const state = scripts.find(([, attributes]) => attributes?.includes('id="prerendered"'))?.[2] ?? '';
      expect(JSON.stringify(JSON.parse(state)), name).toContain(JSON.stringify(title));
      for (const [, attributes] of scripts) expect(attributes, name).toContain('type="application/');
      expect(page, name).not.toContain('<script>');
      expect(state, name).not.toContain('<');
    }
  });

  it('fails with all problems listed, and writes nothing', async () => {
    const { folders, config, printed } = await project({ 'a.md': post({ date: 'soon' }), 'b.md': '' });
    await expect(build(config)).rejects.toThrow('Nothing was built: 2 errors in 2 files, listed above.');
    expect(printed.join('\n')).toMatch(
      /posts\/a\.md:4:7 date: found "soon"[^]*posts\/b\.md:1:1 file: the file is empty/,
    );
    expect(await readdir(folders.root)).not.toContain('dist');
  });
});

describe('The preview', () => {
  async function openServer(config: InlineConfig) {
    const server = await createServer({ ...config, server: { port: 0, host: '127.0.0.1' } });
    onTestFinished(() => server.close());
    await server.listen();
    const get = (path: string) => fetch(new URL(path, server.resolvedUrls?.local[0]), { redirect: 'manual' });
    return { server, get };
  }

  /** The next change that open pages hear of. */
  function nextChange({ environments }: ViteDevServer): Promise<unknown> {
    return new Promise((resolve) => {
      environments.client.hot.send = (event: unknown, payload?: unknown) => {
        if (event === 'blog:changed') resolve(payload);
      };
    });
  }

  async function save({ posts }: Folders, name: string, text: string) {
    await writeFile(join(posts, name), text);
  }

  it('serves data from memory, and JSON for what is missing', async () => {
    const { config } = await project({ 'a.md': post({ draft: 'true' }), 'bad.md': '' });
    const { get } = await openServer(config);
    const index = await get(indexDataPath);
    expect(index.headers.get('content-type')).toBe('application/json');
    expect(await index.json()).toMatchObject({ posts: [{ slug: 'a', unpublished: 'draft' }] });
    expect(await (await get(`${dataPath}/findings.json`)).json()).toMatchObject([
      { file: 'posts/a.md', slug: 'a', findings: [] },
      { file: 'posts/bad.md', slug: 'bad' },
    ]);
    const gone = await get(`${dataPath}/posts/gone.0123456789.json`);
    expect(gone.status).toBe(404);
    expect(await gone.json()).toEqual({ problem: `There is no ${dataPath}/posts/gone.0123456789.json.` });
    const root = await get('/');
    expect([root.status, root.headers.get('location')]).toEqual([302, '/blog']);
  });

  it('tells open pages what was saved, and the terminal what is wrong with it', async () => {
    const { folders, config, printed } = await project({ 'a.md': post() });
    const { server, get } = await openServer(config);
    await get(indexDataPath);
    const added = nextChange(server);
    await save(folders, 'b.md', post({ title: 'B' }));
    expect(await added).toEqual({
      slugs: expect.arrayContaining(['a', 'b']),
      renamed: [],
      files: [],
      said: 'posts/b.md',
    });
    const broken = nextChange(server);
    await save(folders, 'b.md', post({ date: 'soon' }));
    expect(await broken).toMatchObject({ slugs: expect.arrayContaining(['b']) });
    expect(await (await get(indexDataPath)).json()).toMatchObject({ posts: [{ slug: 'a' }] });
    await expect.poll(() => printed.join('\n')).toContain('posts/b.md: 1 error in 1 file');
    const removed = nextChange(server);
    await rm(join(folders.posts, 'b.md'));
    expect(await removed).toMatchObject({ said: 'posts/b.md (removed)' });
    await expect.poll(() => printed.join('\n')).toContain('posts/b.md (removed): no findings');
    await save(folders, 'notes.docx', 'words');
    await expect.poll(() => printed.join('\n')).toContain('posts/notes.docx (not read: posts stand directly');
  });
});
