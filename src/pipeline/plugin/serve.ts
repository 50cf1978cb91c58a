import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { dataPath, homePath } from '../../model/urls.ts';
import { formatReports } from '../findingReport.ts';
import type { Folders } from '../folders.ts';
import { openPreview, type Preview } from '../preview.ts';
import { foldersOf, readToday, type BlogOptions } from './options.ts';

/** Serves the blog's data from memory and keeps open pages up to date while posts are written. */
export function servePlugin(options: BlogOptions): Plugin {
  return {
    name: 'blog:serve',
    apply: (_, { command, isPreview }) => command === 'serve' && isPreview !== true,
    configureServer(server) {
      const folders = foldersOf(server.config, options);
      const preview = openPreview(folders, readToday);
      watch(server, folders, preview);
      server.middlewares.use(dataMiddleware(preview));
    },
  };
}

/** Editors save a file by several steps; what happens within this many milliseconds is one change. */
const settleTime = 10;

function watch(server: ViteDevServer, folders: Folders, preview: Preview) {
  const changed = new Set<string>();
  const flush = async () => {
    const paths = [...changed];
    changed.clear();
    const { slugs, reports } = await preview.update(paths);
    if (slugs.length === 0) return;
    server.environments.client.hot.send('blog:changed', { slugs });
    server.config.logger.info(`blog: ${slugs.length} posts changed`, { timestamp: true });
    if (reports.length > 0) server.config.logger.warn(formatReports(reports));
  };
  server.watcher.add([folders.posts, folders.publicDir]);
  for (const event of ['add', 'change', 'unlink']) {
    server.watcher.on(event, (path: string) => {
      if (![folders.posts, folders.publicDir].some((folder) => path.startsWith(join(folder, '/')))) return;
      if (changed.size === 0) setTimeout(() => void flush(), settleTime);
      changed.add(path);
    });
  }
}

function dataMiddleware(preview: Preview): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const path = request.url?.replace(/[?#].*$/s, '') ?? '';
    if (path === '/' && homePath !== '/') return redirect(response, homePath);
    if (!path.startsWith(`${dataPath}/`)) return next();
    const { outputs, reports } = await preview.blog();
    const contents = path === `${dataPath}/findings.json` ? JSON.stringify(reports) : outputs.files.get(path);
    sendJson(response, contents === undefined ? 404 : 200, contents ?? '{"error":"There is no such file."}');
  };
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(302, { Location: location }).end();
}

function sendJson(response: ServerResponse, status: number, contents: string) {
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' })
    .end(contents);
}
