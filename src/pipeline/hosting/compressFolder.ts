import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { assetsPath } from '../../model/urls.ts';
import { replaceFile } from '../replaceFile.ts';
import { isText } from './contentTypes.ts';

/** Below this, compressing gains less than a packet on the network: not worth a file. In bytes. */
const smallest = 1024;

/** Files at a time. Node compresses four at once, and the next ones are read meanwhile. */
const lanes = 8;

/** Results in the cache, about 10 kB each: those of five blogs of 1,000 posts. */
const mostKept = 20_000;

/**
 * Writes `.br` and `.gz` beside every text file of the published folder, where that makes it smaller.
 *
 * @param cache a folder in which results are kept by content, so that only changed files are compressed again; null for
 *   keeping nothing. A folder that cannot be used only costs time.
 */
export async function compressFolder(dist: string, cache: string | null): Promise<void> {
  if (cache !== null) await mkdir(cache, { recursive: true }).catch(() => {});
  const files = await textFilesIn(dist);
  const kept: string[] = [];
  const work = files.values();
  const lane = async () => {
    for (const file of work) kept.push(...(await compressFile(join(dist, file), levelsFor(file), cache)));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (cache !== null) await forgetAllBut(new Set(kept), cache);
}

async function textFilesIn(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isText(entry.name))
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)));
}

/** How hard to try, from 0 to 11 for brotli and from 0 to 9 for gzip. */
interface Levels {
  br: number;
  gz: number;
}

/** Scripts and styles are few and sent to everyone. Pages and data are thousands, and must not hold up the build. */
function levelsFor(file: string): Levels {
  return `/${file.replaceAll(sep, '/')}`.startsWith(`${assetsPath}/`) ? { br: 11, gz: 9 } : { br: 5, gz: 6 };
}

/** Returns the names under which the results are kept. */
async function compressFile(file: string, levels: Levels, cache: string | null): Promise<string[]> {
  const contents = await readFile(file);
  if (contents.length < smallest) return [];
  const hash = createHash('sha256').update(contents).digest('hex');
  const make = async (encoding: keyof Levels) => {
    const target = `${file}.${encoding}`;
    const name = `${hash}.${levels[encoding]}.${encoding}`;
    if (cache !== null && (await copyKept(join(cache, name), target))) return name;
    const compressed = await compress[encoding](contents, levels[encoding]);
    if (compressed.length >= contents.length) {
      await rm(target, { force: true });
      return name;
    }
    await writeFile(target, compressed);
    if (cache !== null) await replaceFile(join(cache, name), compressed).catch(() => {});
    return name;
  };
  return Promise.all([make('br'), make('gz')]);
}

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify<Buffer, { level: number }, Buffer>(gzip);

const compress = {
  br: (contents: Buffer, level: number) =>
    brotliAsync(contents, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: level,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: contents.length,
      },
    }),
  gz: (contents: Buffer, level: number) => gzipAsync(contents, { level }),
};

async function copyKept(kept: string, target: string): Promise<boolean> {
  try {
    await copyFile(kept, target);
    return true;
  } catch {
    return false;
  }
}

/** Several blogs may share a cache. Once it is full, only what this build needed stays. */
async function forgetAllBut(kept: ReadonlySet<string>, cache: string): Promise<void> {
  const names = await readdir(cache).catch(() => []);
  if (names.length <= mostKept) return;
  await Promise.all(
    names.filter((name) => !kept.has(name)).map((name) => rm(join(cache, name), { force: true })),
  ).catch(() => {});
}
