import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename, dirname, sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { changedEvent, type ChangedPosts, findingsPath, tokenName } from '../../model/preview.ts';
import { searchDataPath, searchFilesPath } from '../../model/searchIndex.ts';
import { dataPath, homePath } from '../../model/urls.ts';
import type { Blog } from '../blog.ts';
import { counted, formatReports, summarise } from '../checks/findingReport.ts';
import { readToday } from '../files/clock.ts';
import { toShownPath, type Folders } from '../files/folders.ts';
import { openProgressLine } from '../files/progressLine.ts';
import { readTimeLimit } from '../posts/limits/timeLimit.ts';
import { restParseThreads } from '../posts/parsedPosts.ts';
import { openPreview, type Preview } from '../preview.ts';
import { isPostName } from '../sources/fileName.ts';
import { synonymsFile } from '../sources/synonyms.ts';
import { collectChanges } from './changedFiles.ts';
import { openMending, type Mending } from './mending.ts';
import { foldersOf, type BlogOptions } from './options.ts';

/** Serves the blog's data from memory and keeps open pages up to date while posts are written. */
export function servePlugin(options: BlogOptions): Plugin {
  let mending: Mending | null = null;
  return {
    name: 'blog:serve',
    apply: (_, { command, isPreview }) => command === 'serve' && isPreview !== true,
    async configureServer(server) {
      const folders = foldersOf(server.config, options);
      const progress = openProgressLine(process.stdout, 'Reading posts');
      const preview: Preview = await openPreview(folders, () => readToday(process.env), {
        reading: { seconds: readTimeLimit('preview', process.env), onProgress: progress.show },
        onLate: (paths) => takeIn(server, folders, preview, paths),
      });
      void announce(server, preview).finally(progress.end);
      watch(server, folders, preview);
      mending = openMending(folders.posts);
      server.middlewares.use(dataMiddleware(preview, mending));
      openBrowser(server);
    },
    // A page that waits for the posts and for the app says so.
    transformIndexHtml: (html) => ({
      html: html.replace('<div id="root"></div>', `<div id="root">${waiting}</div>`),
      tags: mending === null ? [] : [{ tag: 'meta', attrs: { name: tokenName, content: mending.token } }],
    }),
    closeBundle: restParseThreads,
  };
}

const waiting =
  '<p style="max-width: 34rem; margin: 20vh auto; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif">The preview is starting. The first time, and after the blog itself was changed, that takes some seconds.</p>';

/** Opens the blog in the browser of whoever typed `npm run drafts` in a terminal. `BROWSER=none` prevents it. */
function openBrowser(server: ViteDevServer): void {
  if (process.env['npm_lifecycle_event'] !== 'drafts' || !process.stdout.isTTY) return;
  server.httpServer?.once('listening', () => setImmediate(() => server.openBrowser()));
}

/** Says once how the posts are. There may be many warnings, so they are only counted. */
async function announce({ config: { logger, server } }: ViteDevServer, preview: Preview) {
  try {
    const { outputs, reports } = await preview.blog();
    logger.info(`  ${counted(outputs.index.posts.length, 'post')}: ${summarise(reports)}`);
    if (server.host !== undefined && server.host !== 'localhost') {
      logger.info('  Other devices that reach this address can read drafts. They cannot change anything.');
    }
    if (reports.some(({ findings }) => findings.length > 0)) logger.info('  "npm run check" lists them all.');
  } catch (error) {
    logger.error(`The posts cannot be read: ${String(error)}`);
  }
}

/** Takes changed files into the preview, and tells open pages and the terminal. */
async function takeIn(
  { environments, config: { logger } }: ViteDevServer,
  folders: Folders,
  preview: Preview,
  paths: readonly string[],
) {
  try {
    const { slugs, reports } = await preview.update(paths);
    environments.client.hot.send(changedEvent, { slugs } satisfies ChangedPosts);
    const names = paths.map((path) => toShownPath(folders.root, path) + fateOf(path, folders)).join(', ');
    logger.info(`${names}: ${summarise(reports)}`, { timestamp: true });
    const found = formatReports(reports);
    if (found !== '') logger.info(found);
  } catch (error) {
    logger.error(`The posts cannot be read: ${String(error)}`);
  }
}

/** What became of a changed file, where that is not plain: it is gone, or is not read as a post. */
function fateOf(path: string, { posts }: Folders): string {
  if (!existsSync(path)) return ' (removed)';
  const isInPosts = path.startsWith(posts + sep);
  const isRead = dirname(path) === posts && (isPostName(basename(path)) || basename(path) === synonymsFile);
  return isInPosts && !isRead
    ? ' (not read: posts stand directly in this folder, and their names end in .md)'
    : '';
}

function watch(server: ViteDevServer, folders: Folders, preview: Preview) {
  const { watcher } = server;
  const watched = [folders.posts, folders.publicDir];
  const onChange = collectChanges((paths) => takeIn(server, folders, preview, paths));

  watcher.add(watched);
  for (const event of ['add', 'change', 'unlink']) {
    watcher.on(event, (path: string) => {
      // Hidden files are those of editors, and those that a mend is written into first.
      const isHidden = basename(path).startsWith('.');
      if (!isHidden && watched.some((folder) => path.startsWith(folder + sep))) onChange(path);
    });
  }
}

function dataMiddleware(preview: Preview, mending: Mending): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (mending.answer(request, response)) return;
    const path = request.url?.replace(/[?#].*$/s, '') ?? '';
    if (path === '/' && homePath !== '/') response.writeHead(302, { Location: homePath }).end();
    else if (path.startsWith(`${dataPath}/`)) void sendData(preview, path, response);
    else next();
  };
}

async function sendData(preview: Preview, path: string, response: ServerResponse) {
  try {
    const contents = contentsOf(await preview.blog(), path);
    sendJson(response, contents === undefined ? 404 : 200, contents ?? toProblem(`There is no ${path}.`));
  } catch (error) {
    sendJson(response, 500, toProblem(`The posts cannot be read: ${String(error)}`));
  }
}

/** A data file of the blog. The preview has one more: what is wrong with the posts. */
function contentsOf(blog: Blog, path: string): string | undefined {
  if (path === findingsPath) return JSON.stringify(blog.reports);
  return (
    blog.outputs.files.get(path) ?? (isOfSearch(path) ? blog.outputs.searchFiles().get(path) : undefined)
  );
}

/** The search's files are made only when somebody searches. */
function isOfSearch(path: string): boolean {
  return path === searchDataPath || path.startsWith(searchFilesPath);
}

function toProblem(problem: string): string {
  return JSON.stringify({ problem });
}

function sendJson(response: ServerResponse, status: number, contents: string) {
  response
    .writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' })
    .end(contents);
}
