import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hash } from '../../src/pipeline/files/hash.ts';
import { openOutputFolder, type Destination } from '../../src/pipeline/files/outputFolder.ts';

const long = 'Calm skin. '.repeat(200);

async function destination(isOurs = true): Promise<Destination & { cache: string }> {
  const place = await mkdtemp(join(tmpdir(), 'blog-delivery-'));
  onTestFinished(() => rm(place, { recursive: true }));
  const outDir = join(place, 'dist');
  await mkdir(outDir);
  return { outDir, isOurs, cache: join(place, 'cache') };
}

/** Delivers files as a build does, and returns those that were written. */
async function deliver(to: Destination, files: Record<string, string>): Promise<string[]> {
  const outputFolder = await openOutputFolder(to);
  const written: string[] = [];
  for (const [file, contents] of Object.entries(files)) {
    if (await outputFolder.has(file, hash(contents))) continue;
    written.push(file);
    await outputFolder.put(file, hash(contents), contents);
  }
  await outputFolder.finish();
  return written;
}

/** As a copy from a backup does. The time is set, because two files can be written within one tick of its clock. */
async function replaceByEqualSize(path: string): Promise<void> {
  await writeFile(path, '!'.repeat(long.length));
  await utimes(path, 1, 1);
}

async function namesIn({ outDir }: Destination): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length))
    .toSorted();
}

describe('A outputFolder', () => {
  it('writes files, and compressed copies of long texts', async () => {
    const to = await destination();
    await deliver(to, { '/a/b.html': long, '/short.html': 'Short.', '/c.png': long });
    expect(await namesIn(to)).toEqual(['/a/b.html', '/a/b.html.br', '/a/b.html.gz', '/c.png', '/short.html']);
    expect(await readFile(join(to.outDir, 'a/b.html'), 'utf8')).toBe(long);
  });

  it('writes only what differs from the last build', async () => {
    const to = await destination();
    await deliver(to, { '/a.html': long, '/b.html': 'B' });
    const before = await stat(join(to.outDir, 'a.html'));
    expect(await deliver(to, { '/a.html': long, '/b.html': 'Other' })).toEqual(['/b.html']);
    expect((await stat(join(to.outDir, 'a.html'))).mtimeMs).toBe(before.mtimeMs);
    expect(await readFile(join(to.outDir, 'b.html'), 'utf8')).toBe('Other');
  });

  it.each([
    ['was changed by somebody else', (path: string) => writeFile(path, `${long}!`)],
    ['was replaced by one of the same size', replaceByEqualSize],
    ['was deleted', (path: string) => rm(path)],
    ['has lost a copy', (path: string) => rm(`${path}.br`)],
  ])('writes a file again that %s', async (_, harm) => {
    const to = await destination();
    await deliver(to, { '/a.html': long });
    await harm(join(to.outDir, 'a.html'));
    expect(await deliver(to, { '/a.html': long })).toEqual(['/a.html']);
    expect(await readFile(join(to.outDir, 'a.html'), 'utf8')).toBe(long);
    expect(await namesIn(to)).toEqual(['/a.html', '/a.html.br', '/a.html.gz']);
  });

  it('takes away what no longer belongs there, with its copies', async () => {
    const to = await destination();
    await deliver(to, { '/draft.html': long, '/a.html': 'A' });
    await deliver(to, { '/a.html': 'A' });
    expect(await namesIn(to)).toEqual(['/a.html']);
  });

  it('empties a folder of its own about which nothing is remembered, but for a repository', async () => {
    const to = await destination();
    await mkdir(join(to.outDir, '.git'));
    await writeFile(join(to.outDir, '.git/HEAD'), 'main');
    await writeFile(join(to.outDir, 'leak.html'), 'A post that is not public any more.');
    await deliver({ ...to, cache: null }, { '/a.html': 'A' });
    expect(await namesIn(to)).toEqual(['/.git/HEAD', '/a.html']);
    await writeFile(join(to.outDir, 'stray.html'), 'From elsewhere.');
    await deliver(to, { '/a.html': 'A' });
    expect(await namesIn(to)).toEqual(['/.git/HEAD', '/a.html']);
  });

  it('leaves alone what others have put into a folder that is not its own', async () => {
    const to = await destination(false);
    await writeFile(join(to.outDir, 'index.html'), 'The clinic.');
    await deliver(to, { '/blog/a.html': 'A', '/blog/b.html': 'B' });
    await deliver(to, { '/blog/a.html': 'A' });
    expect(await namesIn(to)).toEqual(['/blog/a.html', '/index.html']);
  });
});
