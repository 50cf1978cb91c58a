import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBuilder, createLogger, type InlineConfig } from 'vite';
import { onTestFinished, vi } from 'vitest';
import { buildPlugin } from '../../src/pipeline/plugin/build.ts';
import { servePlugin } from '../../src/pipeline/plugin/serve.ts';
import { blogFolder } from './blogFolder.ts';

const shell = '<!doctype html><html><head></head><body><div id="root"></div></body></html>';

/** A project around some posts with as little else as possible, and what it writes to the terminal. */
export async function project(posts: Record<string, string>, pictures: string[] = []) {
  const folders = await blogFolder(posts, pictures);
  await writeFile(join(folders.root, 'index.html'), shell);
  const printed: string[] = [];
  const logger = createLogger('info');
  for (const level of ['info', 'warn', 'error'] as const) logger[level] = (text) => void printed.push(text);
  const config: InlineConfig = {
    root: folders.root,
    configFile: false,
    customLogger: logger,
    plugins: [buildPlugin({ posts: 'posts' }), servePlugin({ posts: 'posts' })],
  };
  return { folders, config, printed };
}

/** Builds as `vite build` does. */
export async function build(config: InlineConfig) {
  vi.stubEnv('NODE_ENV', 'production');
  onTestFinished(() => void vi.unstubAllEnvs());
  await (await createBuilder(config)).buildApp();
}

/** Paths of all files in a folder, in order, without the hashes of their contents. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return files
    .map((file) => file.slice(folder.length + 1).replace(/(?<=[./])[0-9a-f]{10}\./, 'HASH.'))
    .toSorted();
}
