import { canonicalPath, decodePath, encodePath } from '../../model/canonicalAddress.ts';
import { fileFolders, homePath } from '../../model/urls.ts';
import { contentTypeFor, isText } from '../files/contentTypes.ts';
import type { Redirect } from '../outputs/redirects.ts';
import { fits } from './pattern.ts';
import { everywhere, hostPaths, revalidate, rules, type HeaderValues } from './rules.ts';

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
 * @param redirects addresses that posts once had, in their canonical form
 */
export function answerFor(
  url: string,
  isFile: (path: string) => boolean,
  redirects: readonly Redirect[] = [],
): Answer {
  const [, encoded = '', query = ''] = /^([^?#]*)(\?[^#]*)?/s.exec(url) ?? [];
  const path = decodePath(encoded);
  if (path === null || leadsAstray(path) || isForHosts(path)) return { kind: 'missing' };
  if (path === notFoundPath || path === '/404') return notFound;
  const move = (status: 301 | 302, to: string): Answer => ({
    kind: 'redirect',
    status,
    location: to + query,
  });
  const canonical = canonicalPath(path);
  if (canonical === '/' && homePath !== '/') return move(302, homePath);
  // Names of files may have capital letters.
  if (!/\/\/|\.html$/.test(path) && isFile(path)) return { kind: 'file', status: 200, path };
  const moved = redirects.find(({ from }) => decodePath(from) === canonical);
  if (moved !== undefined) return move(301, moved.to);
  if (canonical !== path) return move(301, encodePath(canonical));

  const page = path === '/' ? '/index.html' : `${path}.html`;
  if (isFile(page)) return { kind: 'file', status: 200, path: page };
  return isForFiles(path) ? { kind: 'missing' } : notFound;
}

/** All headers of an answer that do not depend on the contents of a file. `styles` are hashes, as for {@link everywhere}. */
export function headersFor(answer: Answer, styles: readonly string[]): HeaderValues {
  if (answer.kind === 'redirect') {
    return { ...everywhere(styles), 'Cache-Control': revalidate, Location: answer.location };
  }
  const path = answer.kind === 'file' ? answer.path : '/404.txt';
  const isFound = answer.kind === 'file' && answer.status === 200;
  return {
    ...everywhere(styles),
    'Content-Type': contentTypeFor(path),
    'Cache-Control': revalidate,
    ...(answer.kind === 'file' && isText(path) ? { Vary: 'Accept-Encoding' } : {}),
    ...(isFound ? rules.find((rule) => fits(rule.path, path))?.headers : {}),
  };
}

const notFound: Answer = { kind: 'file', status: 404, path: notFoundPath };

/** Places that hold files and no pages, and paths that end like a file's name. */
function isForFiles(path: string): boolean {
  return fileFolders.some((folder) => path.startsWith(`${folder}/`)) || /\.[^/.]+$/.test(path);
}

/** Files that only hosts read, and their compressed copies. */
function isForHosts(path: string): boolean {
  const name = path.toLowerCase().replace(/\.(?:br|gz)$/, '');
  return Object.values<string>(hostPaths).includes(name);
}

/** Whether a path would lead out of the folder, or is none that a file of ours can have. */
function leadsAstray(path: string): boolean {
  return !/^\/[^\p{Cc}\\]*$/u.test(path) || path.split('/').some((part) => part === '.' || part === '..');
}
