import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { site } from '../../src/model/site.ts';
import { headPlugin } from '../../src/pipeline/plugin/head.ts';

/** A project with the page of this one, for a site in another language. */
async function projectIn(language: string): Promise<InlineConfig> {
  const root = await mkdtemp(join(tmpdir(), 'blog-page-'));
  const before = site.language;
  site.language = language;
  onTestFinished(async () => {
    site.language = before;
    await rm(root, { recursive: true });
  });
  await writeFile(join(root, 'index.html'), '<!doctype html>\n<html>\n<head></head><body></body></html>');
  return { root, configFile: false, logLevel: 'silent', plugins: [headPlugin()] };
}

const languages: [language: string, tag: string][] = [
  ['en-GB', '<html lang="en-GB">'],
  ['pt-BR', '<html lang="pt-BR">'],
  ['he', '<html lang="he" dir="rtl">'],
];

describe('A page is said to be in the language of the settings', () => {
  it.each(languages)('by the build: %s', async (language, tag) => {
    const built = await build({ ...(await projectIn(language)), build: { write: false } });
    const files = (Array.isArray(built) ? built : [built]).flatMap((one) =>
      'output' in one ? one.output : [],
    );
    const page = files.find(({ fileName }) => fileName === 'index.html');
    expect(page?.type === 'asset' && page.source).toContain(`\n${tag}\n`);
  });

  it.each(languages)('by the preview: %s', async (language, tag) => {
    const config = await projectIn(language);
    const server = await createServer({ ...config, server: { middlewareMode: true, ws: false } });
    onTestFinished(() => server.close());
    expect(await server.transformIndexHtml('/', '<!doctype html>\n<html>\n<head></head></html>')).toContain(
      `\n${tag}\n`,
    );
  });
});
