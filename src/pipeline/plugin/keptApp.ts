import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { ResolvedConfig } from 'vite';
import { inBatches } from '../files/batches.ts';
import { hash } from '../files/hash.ts';
import { type FileContents } from '../files/outputFolder.ts';
import { replaceFile } from '../files/replaceFile.ts';
import type { Template } from '../prerender/template.ts';

/** What Vite makes of the project's sources. */
export interface BuiltApp {
  /** The app for browsers. */
  files: BuiltFile[];
  /** The page that is filled in for every address. */
  template: Template;
  /** The app as the build uses it to render pages: one module. */
  renderer: FileContents;
}

/** A file that Vite has made. */
export interface BuiltFile {
  /** Path in the published folder, with a slash in front. */
  file: string;
  contents: FileContents;
}

/**
 * The app that an earlier build has made of the very same sources, or a new one, which is kept. Posts are no part of it:
 * an edited post does not wait for its bundling. A folder of null keeps nothing.
 */
export async function keptApp(
  config: ResolvedConfig,
  cache: string | null,
  make: () => Promise<BuiltApp>,
): Promise<BuiltApp> {
  if (cache === null) return make();
  const key = await appKey(config);
  const path = join(cache, 'app', key);
  const kept = await readFile(path).catch(() => null);
  // Its shape is trusted: its name says that these very sources wrote it.
  if (kept !== null) return deserialize(kept);
  const app = await make();
  // A source may have been saved while it was being bundled.
  if ((await appKey(config)) !== key) return app;
  await rm(dirname(path), { recursive: true, force: true });
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, serialize(app));
  return app;
}

/** All of the project's own sources, of which this file is one. */
const sources = fileURLToPath(new URL('../..', import.meta.url));

/** What is installed, by npm's own account. */
const installed = 'node_modules/.package-lock.json';

/** Files that are read at the same time. */
const openFiles = 64;

/** Tells of all that decides what Vite makes: sources, settings, installed packages, and Node. */
export async function appKey(config: ResolvedConfig): Promise<string> {
  const folders = [...new Set([resolve(sources), resolve(config.root, 'src')])];
  const files = new Set([
    ...(await Promise.all(folders.map(filesUnder))).flat(),
    ...(await filesIn(config.root)),
    ...config.configFileDependencies,
    join(config.root, installed),
  ]);
  const versions = await inBatches([...files].toSorted(), openFiles, async (file) => {
    const contents = await readFile(file).catch(() => '');
    return [relative(config.root, file), hash(contents)];
  });
  const { root, base, mode, define, env, build, publicDir } = config;
  const plugins = config.plugins.map(({ name }) => name);
  const settings = { root, base, mode, define, env, publicDir, plugins, build: { ...build, outDir: null } };
  return hash(JSON.stringify([versions, settings, process.version, process.env['NODE_ENV']]), 32);
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Settings of the project and its tools, and the page. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name));
}
