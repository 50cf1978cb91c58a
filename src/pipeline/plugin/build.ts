import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';

import { readToday } from '../clock.ts';
import { counted, formatReports, hasErrors, summarise } from '../findingReport.ts';
import type { Folders } from '../folders.ts';
import { hostProblems } from '../hosting/hostFiles.ts';
import { readIllustratedBlog, type IllustratedBlog } from '../illustratedBlog.ts';
import { PlainError } from '../plainError.ts';
import { openPageCache } from '../prerender/pageCache.ts';
import { checkTemplate, type Template } from '../prerender/template.ts';
import { publish } from '../publication.ts';
import { redirectsOf } from '../redirects.ts';
import { foldersOf, type BlogOptions } from './options.ts';
import { templateOf } from './template.ts';

/** The app as the build uses it to draw pages. */
const entry = fileURLToPath(new URL('../../app/prerender.tsx', import.meta.url));

/**
 * Builds the blog: reads the posts, lets Vite build the app for browsers and once more for drawing pages, and
 * writes everything else. Posts with errors fail it before anything is written.
 */
export function buildPlugin(options: BlogOptions): Plugin {
  let template: Template | undefined;
  return {
    name: 'blog:build',
    apply: 'build',
    config: () => ({
      builder: { sharedConfigBuild: true, sharedPlugins: true },
      environments: {
        ssr: {
          resolve: { noExternal: true },
          build: {
            write: false,
            ssr: true,
            minify: false,
            rolldownOptions: { input: entry, output: { codeSplitting: false } },
          },
        },
      },
    }),
    generateBundle: {
      // After Vite has put its index.html into the bundle.
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name === 'client') template = templateOf(bundle);
      },
    },
    async buildApp(builder) {
      const folders = foldersOf(builder.config, options);
      const blog = await readSoundBlog(builder, folders);
      const { client, ssr } = builder.environments;
      if (client === undefined || ssr === undefined) throw new Error('Vite has no environments to build.');
      await builder.build(client);
      if (template === undefined) throw new Error('The build has no index.html to fill pages in.');
      checkTemplate(template);
      const outDir = resolve(builder.config.root, client.config.build.outDir);
      const code = codeOf(await builder.build(ssr));
      const cache = await openPageCache(folders.cache, code, template);
      const studio = { template, cache };
      await withFile(code, (bundle) =>
        publish(blog, { outDir, studio: { bundle, ...studio }, cache: folders.cache }),
      );
    },
  };
}

/** Reads the published blog and prints what is wrong with it. Throws if a post has an error. */
async function readSoundBlog({ config }: ViteBuilder, folders: Folders): Promise<IllustratedBlog> {
  const edition = { today: readToday(process.env), withUnpublished: false };
  const blog = await readIllustratedBlog(folders, edition);
  const { outputs, reports, pictures } = blog;
  if (reports.length > 0) config.logger.info(`\n${formatReports(reports)}\n`);
  if (hasErrors(reports)) throw new PlainError(`Nothing was built: ${summarise(reports)}, listed above.`);
  for (const path of pictures.broken) {
    config.logger.warn(
      `public${path} breaks off: not all of it can be read. Save it again. Readers get it as it is.`,
    );
  }
  for (const problem of hostProblems(redirectsOf(outputs.index))) config.logger.warn(problem);
  config.logger.info(`${counted(outputs.index.posts.length, 'post')}, ${summarise(reports)}.`);
  return blog;
}

function codeOf(output: Awaited<ReturnType<ViteBuilder['build']>>): string {
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The app could not be bundled for drawing pages.');
  return chunk.code;
}

/** Node can only import what is a file. */
async function withFile(code: string, act: (file: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'blog-reader-'));
  const file = join(folder, 'prerender.mjs');
  try {
    await writeFile(file, code);
    await act(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
