import { readFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect, Plugin, PreviewServer, ResolvedConfig, ViteDevServer } from 'vite';
import { site } from '../model/site.ts';
import { dataPath, homePath } from '../model/urls.ts';
import { toBlog, type Blog } from './blog.ts';
import { readNow, toToday } from './clock.ts';
import { readAllEntries } from './entries.ts';
import { counted, formatReports, hasErrors, summarise } from './findingReport.ts';
import { toFolders, type Folders } from './folders.ts';
import { answerFor, cacheControlFor, securityHeaders, shellPath } from './hosting.ts';
import { postWriter } from './outputs/postFile.ts';
import { openPictureLibrary } from './pictures.ts';
import { openPreview, type Change, type Preview } from './preview.ts';
import { rootPage } from './rootPage.ts';

/** Where the blog's files are, if not in the usual folders. */
export interface BlogOptions {
  /** The folder of posts; from BLOG_POSTS or `posts` if absent. */
  posts?: string;
  /** The folder of public files; Vite's own if absent. */
  publicDir?: string;
}

/** The blog in Vite: the same data served from memory in the preview, and written by the build. */
export function blog(options: BlogOptions = {}): Plugin[] {
  return [servePlugin(options), buildPlugin(options), hostPlugin()];
}

function servePlugin(options: BlogOptions): Plugin {
  return {
    name: 'blog:serve',
    apply: 'serve',
    configureServer(server) {
      const folders = foldersOf(server.config, options);
      const preview = openPreview(folders, readToday);
      watch(server, folders, preview);
      server.middlewares.use(dataMiddleware(preview));
    },
  };
}

function buildPlugin(options: BlogOptions): Plugin {
  let config: ResolvedConfig;
  let files: Blog['outputs']['files'] = new Map();
  return {
    name: 'blog:build',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const { outputs, reports } = await readBlog(foldersOf(config, options));
      if (reports.length > 0) config.logger.info(`\n${formatReports(reports)}\n\n${summarise(reports)}\n`);
      if (hasErrors(reports)) this.error('Some posts have errors (listed above). Nothing was built.');
      files = outputs.files;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [address, source] of files) this.emitFile({ type: 'asset', fileName: toFileName(address), source });
        const shell = bundle['index.html'];
        if (shell?.type !== 'asset') return;
        delete bundle['index.html'];
        for (const fileName of [toFileName(shellPath), '404.html']) {
          this.emitFile({ type: 'asset', fileName, source: shell.source });
        }
        if (homePath !== '/') this.emitFile({ type: 'asset', fileName: 'index.html', source: rootPage() });
      },
    },
  };
}
