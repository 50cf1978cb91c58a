import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InlineConfig, type Plugin, resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { appKey } from '../../src/pipeline/plugin/keptApp.ts';
import { post } from './blogFolder.ts';
import { build, project } from './viteProject.ts';

const page = (words: string) =>
  `<!doctype html><html><head><meta name="of-the-page" content="${words}"></head><body><div id="root"></div>` +
  '<script type="module" src="/src/start.ts"></script></body></html>';

test('an edited post does not have the app bundled again, but an edited source does', async () => {
  const { folders, config, dist, edit, bundled } = await projectWithApp();
  await build(config);
  expect(bundled()).toBe(2);
  await edit('posts/a.md', post({ title: 'Edited' }));
  await build(config);
  expect(bundled()).toBe(2);
  expect(await dist('blog/a.html')).toContain('Edited');
  expect(await dist('blog/a.html')).toContain('content="first"');
  expect(await scripts(dist)).toContain('says first');
  await edit('src/deep/er.ts', "export const words = 'says second';");
  await build(config);
  expect(bundled()).toBe(4);
  expect(await scripts(dist)).toContain('says second');
  expect(await readdir(join(folders.root, 'node_modules/.cache/blog-reader/app'))).toHaveLength(1);
});

test('an app of which a source was saved while it was bundled is not kept', async () => {
  const { config, edit, bundled } = await projectWithApp();
  const save: Plugin = {
    name: 'save',
    generateBundle: () => edit('src/start.ts', "document.title = 'says second';"),
  };
  await build({ ...config, plugins: [...(config.plugins ?? []), save] });
  const before = bundled();
  await build({ ...config, plugins: [...(config.plugins ?? []), { name: 'save' }] });
  expect(bundled()).toBe(before + 2);
  await build({ ...config, plugins: [...(config.plugins ?? []), { name: 'save' }] });
  expect(bundled()).toBe(before + 2);
});

test.each([
  ['the page', 'index.html', page('second')],
  ['a source', 'src/start.ts', "document.title = 'says second';"],
  ['a source deep inside', 'src/deep/er.ts', "export const words = 'says second';"],
  ['a new source', 'src/deep/new.css', 'p { color: red }'],
  ['a setting in the environment', '.env', 'VITE_WORDS=says second'],
  ['what is installed', 'node_modules/.package-lock.json', '{"lockfileVersion": 3}'],
  ['a tool’s setting', 'tsconfig.json', '{}'],
])(
  'another app is wanted when %s has changed, and the first when it is as before',
  async (_, file, contents) => {
    const { edit, remove, before, key } = await projectWithApp();
    const first = await key();
    const old = await before(file);
    await edit(file, contents);
    expect(await key()).not.toBe(first);
    await (old === null ? remove(file) : edit(file, old));
    expect(await key()).toBe(first);
  },
);

test('another app is wanted with other settings, but not for other posts or another folder to publish in', async () => {
  const { edit, key } = await projectWithApp();
  const first = await key();
  expect(await key({ define: { __WORDS__: '"others"' } })).not.toBe(first);
  expect(await key({ mode: 'staging' })).not.toBe(first);
  expect(await key({ base: '/there/' })).not.toBe(first);
  expect(await key({ build: { sourcemap: true } })).not.toBe(first);
  expect(await key({ build: { outDir: 'elsewhere' } })).toBe(first);
  await edit('posts/a.md', post({ title: 'Edited' }));
  expect(await key()).toBe(first);
});

/** A small project with an app of a few words, which says how often it was bundled. */
async function projectWithApp() {
  const { folders, config } = await project({ 'a.md': post({ title: 'A' }) });
  let bundles = 0;
  const count: Plugin = { name: 'count', generateBundle: () => void bundles++ };
  const edit = async (file: string, contents: string) => {
    const path = join(folders.root, file);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, contents);
  };
  await edit('index.html', page('first'));
  await edit('src/deep/er.ts', "export const words = 'says first';");
  await edit(
    'src/start.ts',
    "import { words } from './deep/er.ts';\ndocument.title = import.meta.env.VITE_WORDS ?? words;",
  );
  const key = async (more: InlineConfig = {}) =>
    appKey(await resolveConfig({ ...config, ...more }, 'build', more.mode ?? 'production', 'production'));
  const counted: InlineConfig = { ...config, plugins: [...(config.plugins ?? []), count] };
  const remove = (file: string) => rm(join(folders.root, file));
  const before = (file: string) => readFile(join(folders.root, file), 'utf8').catch(() => null);
  const dist = (name: string) => readFile(join(folders.root, 'dist', name), 'utf8');
  return { folders, config: counted, edit, remove, before, key, dist, bundled: () => bundles };
}

/** All code of the published page. */
async function scripts(dist: (name: string) => Promise<string>): Promise<string> {
  const html = await dist('blog/a.html');
  const names = [...html.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, name = '']) => name);
  return (await Promise.all(names.map(dist))).join('\n');
}
