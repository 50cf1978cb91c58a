import { canonicalAddress, isUnder } from './canonicalAddress.ts';
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
  const parsed = new URL(url);
  return parsed.origin === site.url ? toOwnTarget(parsed) : { kind: 'external', href: parsed.href };
}

/** Browsers pass over tabs and line ends, so a path with them may be the address of another host. */
function toPathTarget(path: string): LinkTarget {
  const parsed = URL.canParse(path, site.url) ? new URL(path, site.url) : null;
  return parsed?.origin === site.url ? toOwnTarget(parsed) : { kind: 'none' };
}

/** Pages of the blog are linked by the one address that they have. */
function toOwnTarget({ pathname, search, hash }: URL): LinkTarget {
  const canonical = canonicalAddress(pathname);
  if (isUnder(canonical, site.basePath)) return { kind: 'blog', href: canonical + search + hash };
  const path = pathname.replace(/^\/{2,}/, '/');
  return { kind: 'site', href: absoluteUrl(path + search + hash), path };
}
