import { site } from './site.ts';
import { absoluteUrl } from './urls.ts';

/** Where a link in a post leads. */
export type LinkTarget =
  /** A place inside the blog: the app routes there itself. */
  | { kind: 'blog'; href: string }
  /** A heading or footnote of the same article. */
  | { kind: 'fragment'; href: string }
  /** A page of the clinic's main site. */
  | { kind: 'site'; href: string; path: string }
  /** Another site. */
  | { kind: 'external'; href: string }
  /** An address or telephone number. */
  | { kind: 'contact'; href: string }
  /** Nothing a reader should follow: `javascript:`, a relative path, an unreadable address. */
  | { kind: 'none' };

/** Says where a link in a post leads. The same answer serves the page and `npm run check`. */
export function toLinkTarget(href: string): LinkTarget {
  const url = href.trim();
  if (url.startsWith('#')) return { kind: 'fragment', href: url };
  if (/^(mailto|tel|sms):/i.test(url)) return { kind: 'contact', href: url };
  if (/^https?:\/\//i.test(url)) return toWebTarget(url);
  if (/^\/(?![/\\])/.test(url)) return toPathTarget(url);
  return { kind: 'none' };
}

function toWebTarget(url: string): LinkTarget {
  if (!URL.canParse(url)) return { kind: 'none' };
  const { origin, pathname, search, hash, href } = new URL(url);
  return origin === site.url ? toPathTarget(pathname + search + hash) : { kind: 'external', href };
}

function toPathTarget(path: string): LinkTarget {
  const { pathname, search, hash } = new URL(path, site.url);
  const href = pathname + search + hash;
  return isInBlog(pathname)
    ? { kind: 'blog', href }
    : { kind: 'site', href: absoluteUrl(href), path: pathname };
}

function isInBlog(pathname: string): boolean {
  return pathname === site.basePath || pathname.startsWith(`${site.basePath}/`);
}
