import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** Enough to have a cover, a figure, notes, a table and an earlier name among them. */
const posts = [
  'understanding-pigmentation.md',
  'retinol-without-the-redness.md',
  'repairing-your-skin-barrier.md',
];

it('gives the same bytes in every time zone and language, with nothing kept from earlier builds', async () => {
  const place = await mkdtemp(join(tmpdir(), 'blog-repeat-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  await mkdir(join(place, 'posts'));
  for (const name of posts) await cp(join(project, 'posts', name), join(place, 'posts', name));

  const west = await buildIn(place, 'west', { TZ: 'Pacific/Apia', LC_ALL: 'de_DE.UTF-8' });
  const utc = await buildIn(place, 'utc', { TZ: 'UTC', LC_ALL: 'C' });
  expect(Object.keys(west).length).toBeGreaterThan(50);
  expect(utc).toEqual(west);
}, 240_000);

/** Builds the posts and returns a hash of each file that was made, by its path. */
async function buildIn(
  place: string,
  name: string,
  environment: NodeJS.ProcessEnv,
): Promise<Record<string, string>> {
  const dist = join(place, name);
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: project,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BLOG_POSTS: join(place, 'posts'),
        BLOG_CACHE: join(place, `${name}-cache`),
        SOURCE_DATE_EPOCH: '1795305600',
        ...environment,
      },
    },
  );
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.toSorted().map(async (file) => {
    const hash = createHash('sha256').update(await readFile(file));
    return [file.slice(dist.length), hash.digest('hex')];
  });
  return Object.fromEntries(await Promise.all(hashes));
}
