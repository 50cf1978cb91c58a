import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename, dirname, join, sep } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { aboutPostPath, deskHomePath, deskPath, keptVersionsPath, tokenName } from '../../model/desk.ts';
import { changedEvent, type ChangedPosts, findingsPath } from '../../model/preview.ts';
import { searchDataPath, searchFilesPath } from '../../model/searchIndex.ts';
import { dataPath, homePath } from '../../model/urls.ts';
import type { Blog } from '../blog.ts';
import { counted, formatReports, summarise } from '../checks/findingReport.ts';
import { readToday } from '../files/clock.ts';
import { toShownPath, type Folders } from '../files/folders.ts';
import { openProgressLine } from '../files/progressLine.ts';
import { toSrc } from '../images/pictures.ts';
import { toPath } from '../images/publicFiles.ts';
import { readTimeLimit } from '../posts/limits/timeLimit.ts';
import { restParseThreads } from '../posts/parsedPosts.ts';
import { openPreview, type Preview } from '../preview.ts';
import { isPostName } from '../sources/fileName.ts';
import { readPostNames } from '../sources/folder.ts';
import { synonymsFile } from '../sources/synonyms.ts';
import { readAboutPost, readDeskHome, readKeptVersions } from './authoring/answers.ts';
import { openKeptVersions, type KeptVersions } from './authoring/keptVersions.ts';
import { type DeskRequests, openDeskRequests } from './authoring/requests.ts';
import { collectChanges } from './changedFiles.ts';
import { foldersOf, type BlogOptions } from './options.ts';

/** Serves the blog's data from memory and keeps open pages up to date while posts are written. */
export function servePlugin(options: BlogOptions): Plugin {
  let requests: DeskRequests | null = null;
  return {
    name: 'blog:serve',
    apply: (_, { command, isPreview }) => command === 'serve' && isPreview !== true,
    config: () => (isToOpen() ? { server: { open: deskPath } } : {}),
    async configureServer(server) {
      const folders = foldersOf(server.config, options);
      const versions = openKeptVersions(folders.cache);
      const readDay = () => readToday(process.env);
      const progress = openProgressLine(process.stdout, 'Reading posts');
      const preview: Preview = await openPreview(folders, readDay, {
        reading: { seconds: readTimeLimit('preview', process.env), onProgress: progress.show },
        onLate: (paths) => takeIn(server, { folders, preview, versions }, paths),
      });
      const served: Served = { folders, preview, versions };
      void announce(server, served).finally(progress.end);
      watch(server, served);
      const readSourcePosts = async () => [...(await preview.state()).sourcePosts.values()];
      requests = openDeskRequests({ posts: folders.posts, versions, readToday: readDay, readSourcePosts });
      server.middlewares.use(dataMiddleware(served, requests));
    },
    // A page that waits for the posts and for the app says so.
    transformIndexHtml: (html) => ({
      html: html.replace('<div id="root"></div>', `<div id="root">${waiting}</div>`),
      tags: requests === null ? [] : [{ tag: 'meta', attrs: { name: tokenName, content: requests.token } }],
    }),
    closeBundle: restParseThreads,
  };
}

/** What the server of a preview works with. */
interface Served {
  folders: Folders;
  preview: Preview;
  versions: KeptVersions;
}

/** Whether the desk opens by itself: for whoever typed `npm run drafts` in a terminal. `BROWSER=none` prevents it. */
function isToOpen(): boolean {
  return process.env['npm_lifecycle_event'] === 'drafts' && process.stdout.isTTY;
}

const waiting =
  '<p style="max-width: 34rem; margin: 20vh auto; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif">The preview is starting. The first time, and after the blog itself was changed, that takes some seconds.</p>';

/** Says once how the posts are. There may be many warnings, so they are only counted. */
async function announce(viteServer: ViteDevServer, { folders, preview, versions }: Served) {
  const { logger, server } = viteServer.config;
  try {
    const { outputs, reports } = await preview.blog();
    void versions.keep((await readPostNames(folders.posts)).map((name) => join(folders.posts, name)));
    const [address] = viteServer.resolvedUrls?.local ?? [];
    if (address !== undefined) logger.info(`  The desk: ${new URL(deskPath, address).href}`);
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
  { folders, preview, versions }: Served,
  paths: readonly string[],
) {
  try {
    const isPost = (path: string) => dirname(path) === folders.posts && isPostName(basename(path));
    const kept = versions.keep(paths.filter(isPost));
    const { slugs, reports, renamed } = await preview.update(paths);
    await kept;
    const files = paths
      .filter((path) => path.startsWith(folders.publicDir + sep))
      .map((path) => toSrc(toPath(folders.publicDir, path)));
    const said = paths.map((path) => toShownPath(folders.root, path) + fateOf(path, folders)).join(', ');
    environments.client.hot.send(changedEvent, { slugs, renamed, files, said } satisfies ChangedPosts);
    logger.info(`${said}: ${summarise(reports)}`, { timestamp: true });
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

function watch(server: ViteDevServer, served: Served) {
  const { watcher } = server;
  const { folders } = served;
  const watched = [folders.posts, folders.publicDir];
  const onChange = collectChanges((paths) => takeIn(server, served, paths));

  watcher.add(watched);
  for (const event of ['add', 'change', 'unlink']) {
    watcher.on(event, (path: string) => {
      // Hidden files are those of editors, and those that a mend is written into first.
      const isHidden = basename(path).startsWith('.');
      if (!isHidden && watched.some((folder) => path.startsWith(folder + sep))) onChange(path);
    });
  }
}

function dataMiddleware(served: Served, requests: DeskRequests): Connect.NextHandleFunction {
  return (request, response, next) => {
    if (requests.answer(request, response)) return;
    const path = pathOf(request.url ?? '');
    if (path === '/' && homePath !== '/') response.writeHead(302, { Location: homePath }).end();
    else if (path.startsWith(`${dataPath}/`)) void sendData(served, request.url ?? '', response);
    else next();
  };
}

async function sendData(served: Served, url: string, response: ServerResponse) {
  try {
    const { pathname: path, searchParams } = new URL(url, 'http://localhost');
    const contents =
      (await deskContents(served, path, searchParams.get('slug') ?? '')) ??
      contentsOf(await served.preview.blog(), path);
    sendJson(response, contents === undefined ? 404 : 200, contents ?? toProblem(`There is no ${path}.`));
  } catch (error) {
    sendJson(response, 500, toProblem(`The posts cannot be read: ${String(error)}`));
  }
}

/** What only the desk asks for. */
async function deskContents({ folders, preview, versions }: Served, path: string, slug: string) {
  if (path === deskHomePath) return JSON.stringify(await readDeskHome(folders, await preview.state()));
  const isAbout = path === pathOf(aboutPostPath(slug));
  if (!isAbout && path !== pathOf(keptVersionsPath(slug))) return undefined;
  const state = await preview.state();
  const sourcePost = [...state.sourcePosts.values()].find(({ source }) => source.slug === slug);
  // A post that is gone is asked for once more by the page that showed it.
  if (sourcePost === undefined) return isAbout ? 'null' : '[]';
  return JSON.stringify(
    isAbout ? readAboutPost(sourcePost, state) : await readKeptVersions(sourcePost, versions),
  );
}

function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
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
