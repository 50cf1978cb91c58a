import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inBatches } from '../batches.ts';
import type { MadeFile } from './pictureCache.ts';

/** Files that are written at the same time. */
const openFiles = 16;

/** Puts made pictures into the published folder. Throws if it cannot be written. */
export async function publishPictures(files: ReadonlyMap<string, MadeFile>, outDir: string): Promise<void> {
  await inBatches([...files], openFiles, async ([address, file]) => {
    const path = join(outDir, decodeURIComponent(address));
    await mkdir(dirname(path), { recursive: true });
    await (typeof file === 'string' ? copyFile(file, path) : writeFile(path, file));
  });
}
