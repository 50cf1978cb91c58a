import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { root, testDay } from '../blogs.ts';
import { test as base } from '../reader.ts';

/** The preview of a folder of posts that tests may change: a copy of ours. */
interface Desk {
  url: string;
  folder: string;
  write: (slug: string, text: string) => Promise<void>;
  /** Changes the text of a post and returns what it was before. */
  edit: (slug: string, change: (text: string) => string) => Promise<string>;
  /** Ends the preview, and starts it again at the same address. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

/** `test` with a preview (`npm run drafts`) of its own. */
export const test = base.extend<object, { desk: Desk }>({
  desk: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, provide) => {
      const folder = await mkdtemp(join(tmpdir(), 'blog-reader-'));
      await cp(join(root, 'posts'), folder, { recursive: true });
      let server = startPreview(folder);
      const stop = async () => {
        server.kill();
        await once(server, 'exit');
      };
      const start = async () => {
        server = startPreview(folder);
        await urlFrom(server.stdout);
      };
      await provide({ ...toDesk(await urlFrom(server.stdout), folder), stop, start });
      await stop();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ desk }, provide) => {
    await provide(desk.url);
  },
});

function startPreview(posts: string): ChildProcess & { stdout: Readable } {
  const args = ['--host', '127.0.0.1', '--port', '5300', '--clearScreen', 'false'];
  return spawn(join(root, 'node_modules/.bin/vite'), args, {
    cwd: root,
    env: {
      ...process.env,
      BLOG_POSTS: posts,
      SOURCE_DATE_EPOCH: testDay,
      NO_COLOR: '1',
      NODE_ENV: 'development',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The address that the server prints once it is ready. */
async function urlFrom(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (url === undefined) continue;
    // What else it prints is not read, and must not hold it up.
    output.resume();
    return url;
  }
  throw new Error('The preview ended before it was ready.');
}

function toDesk(url: string, folder: string): Omit<Desk, 'stop' | 'start'> {
  const pathOf = (slug: string) => join(folder, `${slug}.md`);
  const write = (slug: string, text: string) => writeFile(pathOf(slug), text);
  const edit = async (slug: string, change: (text: string) => string) => {
    const before = await readFile(pathOf(slug), 'utf8');
    await write(slug, change(before));
    return before;
  };
  return { url, folder, write, edit };
}
