import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { homePath } from '../../model/urls.ts';
import { readBlog, type Blog } from '../blog.ts';
import { readToday } from '../clock.ts';
import { formatReports, hasErrors, summarise } from '../findingReport.ts';
import { shellPath } from '../hosting.ts';
import { rootPage } from '../rootPage.ts';
import { foldersOf, type BlogOptions } from './options.ts';

/** Puts the blog's data and its page into the build. Posts with errors fail it. */
export function buildPlugin(options: BlogOptions): Plugin {
  let config: ResolvedConfig;
  let blog: Blog;
  return {
    name: 'blog:build',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const edition = { today: readToday(process.env), withUnpublished: false };
      blog = await readBlog(foldersOf(config, options), edition);
      const { outputs, reports } = blog;
      if (reports.length > 0) config.logger.info(`\n${formatReports(reports)}\n`);
      if (hasErrors(reports)) this.error(`Nothing was built: ${summarise(reports)} (listed above).`);
      config.logger.info(`${outputs.index.posts.length} posts, ${summarise(reports)}.`);
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
      const outDir = resolve(config.root, config.build.outDir);
      await Promise.all(blog.withheld.map((path) => rm(join(outDir, path), { force: true })));
    },
  };
}
