import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { toBrotli } from './server.ts';

/** Compressed sizes of what a build made of certain modules. */
export interface BuildFiles {
  /** Scripts that every first visit runs, the starter and the app. */
  entryBytes: number;
  /** Scripts that only rendering Markdown needs. */
  markdownBytes: number;
}

const starter = 'index.html';
const app = 'src/app/browser.tsx';
const markdown = 'src/components/body/Piece.tsx';

/** Looks up in a build's manifest which files belong to what: https://vite.dev/guide/backend-integration */
export async function readBuildFiles(dist: string): Promise<BuildFiles> {
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const entryFiles = filesOf(manifest, app, filesOf(manifest, starter));
  const markdownFiles = [...filesOf(manifest, markdown)].filter((file) => !entryFiles.has(file));
  const sizeOf = async (files: Iterable<string>) => {
    const bodies = await Promise.all(
      [...files].map(async (file) => toBrotli(await readFile(join(dist, file)))),
    );
    return bodies.reduce((sum, { length }) => sum + length, 0);
  };
  return { entryBytes: await sizeOf(entryFiles), markdownBytes: await sizeOf(markdownFiles) };
}

/** A module's script and all that it imports statically. Throws if the build has no such module. */
function filesOf(manifest: Manifest, name: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`The build has no chunk "${name}". Was the module renamed?`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, found);
  return found;
}
