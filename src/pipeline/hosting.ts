import { site } from '../model/site.ts';
import { dataPath, homePath } from '../model/urls.ts';

/** How a host answers a request. */
export type Answer =
  | { kind: 'redirect'; status: 301 | 302; location: string }
  /** A file of the published folder. `path` is percent-decoded. */
  | { kind: 'file'; status: 200 | 404; path: string }
  /** Neither a file nor a page: a short text with status 404, never HTML. */
  | { kind: 'missing' };

/** The page that stands for every address of the blog. */
export const shellPath = `${site.basePath}/index.html`;

/** Sent with every answer. Nothing is loaded but what the site itself serves. */
export const securityHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** How long browsers may keep a file. One with a content hash in its name never changes. */
export function cacheControlFor(path: string): string {
  return isUnder(path, assetsPath) || isUnder(path, `${dataPath}/posts`)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

/** Answers a request as every host of the blog should. `isFile` knows the published files by their paths. */
export function answerFor(url: string, isFile: (path: string) => boolean): Answer {
  const { pathname, search } = new URL(url, site.url);
  const path = decodePath(pathname);
  if (path === null) return { kind: 'missing' };
  if (path === '/' && homePath !== '/') return { kind: 'redirect', status: 302, location: homePath };

  if (isFile(path)) return { kind: 'file', status: 200, path };
  if (isForFiles(path)) return { kind: 'missing' };

  const bare = path.replace(/\/+$/, '');
  const canonical = bare.toLowerCase() || '/';
  const isInBlog = isUnder(canonical, site.basePath);
  if (isInBlog && canonical !== path) {
    return { kind: 'redirect', status: 301, location: encodeURI(canonical) + search };
  }
  const page = [`${bare}.html`, `${bare}/index.html`].find(isFile);
  if (page !== undefined) return { kind: 'file', status: 200, path: page };
  return isInBlog
    ? { kind: 'file', status: 200, path: shellPath }
    : { kind: 'file', status: 404, path: '/404.html' };
}

const assetsPath = `${site.basePath}/assets`;

/** Places that hold files and no pages, and paths that end like a file's name. */
function isForFiles(path: string): boolean {
  return (
    isUnder(path, dataPath) || isUnder(path, assetsPath) || isUnder(path, '/images') || /\.\w+$/.test(path)
  );
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The path without percent signs, or null if it is malformed or would lead out of the folder. */
function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.split(/[/\\]/).includes('..') ? null : path;
  } catch {
    return null;
  }
}
