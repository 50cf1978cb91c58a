import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { homePath } from '../../model/urls.ts';
import { readBlog, type Blog } from '../blog.ts';
import { readToday } from '../clock.ts';
import { counted, formatReports, hasErrors, summarise } from '../findingReport.ts';
import { shellPath } from '../hosting.ts';
import { PlainError } from '../plainError.ts';
import { rootPage } from '../rootPage.ts';
import { foldersOf, type BlogOptions } from './options.ts';

/** Puts the blog's data and its page into the build. Posts with errors fail it before anything is written. */
export function buildPlugin(options: BlogOptions): Plugin {
  let blog: Blog;
  let outDir: string;
  return {
    name: 'blog:build',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      blog = await readSoundBlog(config, options);
    },
    generateBundle: {
      // After Vite has put its index.html into the bundle.
      order: 'post',
      handler(_, bundle) {
        const emit = (address: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName: decodeURIComponent(address.slice(1)), source });
        for (const [address, contents] of blog.outputs.files) emit(address, contents);

        const shell = bundle['index.html'];
        if (shell?.type !== 'asset') return;
        delete bundle['index.html'];
        emit(shellPath, shell.source);
        emit('/404.html', shell.source);
        if (homePath !== '/') emit('/index.html', rootPage());
      },
    },
    async writeBundle() {
      await Promise.all(blog.withheld.map((path) => rm(join(outDir, path), { force: true })));
    },
  };
}

/** Reads the published blog and prints what is wrong with it. Throws if a post has an error. */
async function readSoundBlog(config: ResolvedConfig, options: BlogOptions): Promise<Blog> {
  const edition = { today: readToday(process.env), withUnpublished: false };
  const blog = await readBlog(foldersOf(config, options), edition);
  const { outputs, reports } = blog;
  if (reports.length > 0) config.logger.info(`\n${formatReports(reports)}\n`);
  if (hasErrors(reports)) throw new PlainError(`Nothing was built: ${summarise(reports)}, listed above.`);
  config.logger.info(`${counted(outputs.index.posts.length, 'post')}, ${summarise(reports)}.`);
  return blog;
}
