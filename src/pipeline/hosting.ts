import type { Redirect } from '../model/redirect.ts';
import { site } from '../model/site.ts';
import { homePath } from '../model/urls.ts';
import { contentTypeFor, isText } from './hosting/contentTypes.ts';
import { fits } from './hosting/pattern.ts';
import { decodePath, encodePath } from './hosting/redirects.ts';
import { everywhere, fileFolders, revalidate, rules, type HeaderValues } from './hosting/rules.ts';

/** How a host answers a request. */
export type Answer =
  | { kind: 'redirect'; status: 301 | 302; location: string }
  /** A file of the published folder. `path` is percent-decoded. */
  | { kind: 'file'; status: 200 | 404; path: string }
  /** Neither a file nor a page: a short text with status 404, never HTML. */
  | { kind: 'missing' };

/** The page for every address that names nothing. */
export const notFoundPath = '/404.html';

/**
 * Answers a request as every host of the blog should.
 *
 * @param url of the request, without the host
 * @param isFile knows the published files by their percent-decoded paths
 * @param redirects addresses that posts once had
 */
export function answerFor(
  url: string,
  isFile: (path: string) => boolean,
  redirects: readonly Redirect[] = [],
): Answer {
  const [, encoded = '', query = ''] = /^([^?#]*)(\?[^#]*)?/s.exec(url) ?? [];
  const path = decodePath(encoded);
  if (path === null || leadsAstray(path)) return { kind: 'missing' };
  const move = (status: 301 | 302, to: string): Answer => ({
    kind: 'redirect',
    status,
    location: to + query,
  });
  if (path === '/' && homePath !== '/') return move(302, homePath);
  if (path === notFoundPath) return notFound;

  const canonical = toCanonical(path);
  const moved = redirects.find(({ from }) => decodePath(from) === path || decodePath(from) === canonical);
  if (moved !== undefined) return move(301, moved.to);
  if (canonical !== path) return move(301, encodePath(canonical.toLowerCase()));

  const page = path === '/' ? '/index.html' : `${path}.html`;
  const found = [path, page].find(isFile);
  if (found !== undefined) return { kind: 'file', status: 200, path: found };
  if (isForFiles(path)) return { kind: 'missing' };
  const lower = path.toLowerCase();
  return isUnder(lower, site.basePath) && lower !== path ? move(301, encodePath(lower)) : notFound;
}

/** All headers of an answer that do not depend on the contents of a file. */
export function headersFor(answer: Answer): HeaderValues {
  if (answer.kind === 'redirect') {
    return { ...everywhere, 'Cache-Control': revalidate, Location: answer.location };
  }
  const path = answer.kind === 'file' ? answer.path : '/404.txt';
  const isFound = answer.kind === 'file' && answer.status === 200;
  return {
    ...everywhere,
    'Content-Type': contentTypeFor(path),
    'Cache-Control': revalidate,
    ...(answer.kind === 'file' && isText(path) ? { Vary: 'Accept-Encoding' } : {}),
    ...(isFound ? rules.find((rule) => fits(rule.path, path))?.headers : {}),
  };
}

const notFound: Answer = { kind: 'file', status: 404, path: notFoundPath };

/** The one address of a page: without a slash at the end and without `.html`. Elsewhere than in the blog, as it is. */
function toCanonical(path: string): string {
  if (fileFolders.some((folder) => path.startsWith(`${folder}/`))) return path;
  const single = path.replace(/\/{2,}/g, '/');
  const bare = single.replace(/(?<=.)\/$/s, '').replace(/\.html$/, '');
  if (single === '/index.html') return '/';
  return isUnder(bare.toLowerCase(), site.basePath) ? bare || '/' : path;
}

/** Places that hold files and no pages, and paths that end like a file's name. */
function isForFiles(path: string): boolean {
  return fileFolders.some((folder) => path.startsWith(`${folder}/`)) || /\.[^/.]+$/.test(path);
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Whether a path would lead out of the folder, or is none that a file can have. */
function leadsAstray(path: string): boolean {
  return path.includes('\0') || path.split(/[/\\]/).includes('..');
}
