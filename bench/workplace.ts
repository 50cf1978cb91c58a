import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Corpus, writeCorpus } from './corpus.ts';
import type { Length } from './corpus/post.ts';
import { type Finished, runNode } from './program.ts';

/** The project's folder. */
export const projectDir = fileURLToPath(new URL('..', import.meta.url));

/** The seed of every corpus that is measured. */
export const seed = 1;

/** A corpus that was built. */
export interface BuiltSite {
  corpus: Corpus;
  /** What a host would serve. */
  dist: string;
  /** The build without any cache. */
  cold: Finished;
}

/** Where one run of the bench does its work: a folder of its own, and what is built there only once. */
export interface Workplace {
  corpusOf: (count: number, length?: Length) => Promise<Corpus>;
  siteOf: (count: number, length?: Length) => Promise<BuiltSite>;
  /** Builds a site again, with the caches that earlier builds left. */
  rebuild: (site: BuiltSite) => Promise<Finished>;
  /** A folder of some name, filled by `fill`. */
  folderOf: (name: string, fill: (dir: string) => Promise<void>) => Promise<string>;
  /** Variables for any program that works on a corpus. */
  environmentOf: (corpus: Corpus) => NodeJS.ProcessEnv;
  close: () => Promise<void>;
}

/** The configuration that programs started by the bench use. */
export const viteConfig = ['--config', join(projectDir, 'bench/vite.config.ts')] as const;

/** The command of Vite, for Node. */
export const vite = join(projectDir, 'node_modules/vite/bin/vite.js');

/** Opens a new workplace in the folder for temporary files. */
export async function openWorkplace(): Promise<Workplace> {
  const dir = await mkdtemp(join(tmpdir(), 'blog-bench-'));
  const cache = join(dir, 'cache');
  const environmentOf = ({ posts, publicDir }: Corpus) => ({
    ...process.env,
    BLOG_POSTS: posts,
    BLOG_CACHE: cache,
    BENCH_PUBLIC: publicDir,
    BENCH_CACHE: join(dir, 'vite'),
    NODE_ENV: 'production',
    NO_COLOR: '1',
  });
  const build = (corpus: Corpus, dist: string) =>
    runNode([vite, 'build', ...viteConfig, '--outDir', dist, '--emptyOutDir'], environmentOf(corpus));
  const corpusOf = remembered((name, count, length) => writeCorpus(join(dir, name), count, seed, length));
  const siteOf = remembered(async (name, count, length) => {
    const corpus = await corpusOf(count, length);
    const dist = join(dir, `${name}-dist`);
    await rm(cache, { recursive: true, force: true });
    return { corpus, dist, cold: await build(corpus, dist) };
  });
  return {
    corpusOf,
    siteOf,
    rebuild: ({ corpus, dist }) => build(corpus, dist),
    environmentOf,
    folderOf: async (name, fill) => {
      const folder = join(dir, name);
      await fill(folder);
      return folder;
    },
    close: () => rm(dir, { recursive: true, force: true }),
  };
}

/** Makes something of a size once; a second request gets the first one's. */
function remembered<T>(make: (name: string, count: number, length: Length) => Promise<T>) {
  const made = new Map<string, Promise<T>>();
  return (count: number, length: Length = 'full'): Promise<T> => {
    const name = `${count}-${length}`;
    const known = made.get(name) ?? make(name, count, length);
    made.set(name, known);
    return known;
  };
}
