import type { Plugin, ResolvedConfig } from 'vite';
import { homePath } from '../../model/urls.ts';
import { readBlog } from '../blog.ts';
import { formatReports, hasErrors, summarise } from '../findingReport.ts';
import { shellPath } from '../hosting.ts';
import { rootPage } from '../rootPage.ts';
import { foldersOf, readToday, type BlogOptions } from './options.ts';

/** Puts the blog's data and its page into the build. Posts with errors fail it. */
export function buildPlugin(options: BlogOptions): Plugin {
  let config: ResolvedConfig;
  let files: ReadonlyMap<string, string> = new Map();
  return {
    name: 'blog:build',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const edition = { today: readToday(), withUnpublished: false };
      const { outputs, reports } = await readBlog(foldersOf(config, options), edition);
      if (reports.length > 0) config.logger.info(`\n${formatReports(reports)}\n`);
      if (hasErrors(reports)) this.error(`Nothing was built: ${summarise(reports)} (listed above).`);
      config.logger.info(`${outputs.index.posts.length} posts, ${summarise(reports)}.`);
      files = outputs.files;
    },
    generateBundle: {
      // After Vite has put its index.html into the bundle.
      order: 'post',
      handler(_, bundle) {
        const emit = (address: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName: decodeURIComponent(address.slice(1)), source });
        for (const [address, contents] of files) emit(address, contents);

        const shell = bundle['index.html'];
        if (shell?.type !== 'asset') return;
        delete bundle['index.html'];
        emit(shellPath, shell.source);
        emit('/404.html', shell.source);
        if (homePath !== '/') emit('/index.html', rootPage());
      },
    },
  };
}
