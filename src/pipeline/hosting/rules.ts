import { searchDataPath, searchFilesPath } from '../../model/searchIndex.ts';
import { site } from '../../model/site.ts';
import {
  assetsPath,
  dataPath,
  feedPaths,
  indexDataPath,
  llmsPath,
  pictureCopiesPath,
} from '../../model/urls.ts';
import type { Redirect } from '../outputs/redirects.ts';
import { firstPaintHash } from '../prerender/firstPaint.ts';

/** What hosts must know of a build. */
export interface HostOptions {
  redirects: readonly Redirect[];
  /** Hashes of the style sheets in its pages, as a security policy has them. */
  styles: readonly string[];
}

/** Names and values of response headers. */
export type HeaderValues = Readonly<Record<string, string>>;

/** What certain files are sent with, besides what everything is sent with. */
export interface Rule {
  /** Of files, never of pages: `*` stands for any text and comes at most once, `:name` for one whole part between slashes. */
  path: string;
  headers: HeaderValues;
}

/**
 * Nothing is loaded but what the site itself serves; see docs/hosting.md. `styles` are the hashes of the style sheets
 * that stand in pages: those of one build, and of no other.
 */
function contentSecurityPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${firstPaintHash}`,
    ['style-src', "'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The hashes of style sheets in a text that holds a policy of ours. */
export function parseStyleHashes(text: string): string[] {
  return /style-src 'self'([^;]*);/.exec(text)?.[1]?.match(/'sha256-[^']+'/g) ?? [];
}

/**
 * What no page of the blog ever asks the browser for. What is not named here stays with the browser's default, which
 * is the site itself: sharing, the clipboard, full screen. Reading aloud needs no permission.
 */
const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Sent with every answer, whatever its status. `styles` are the hashes of the style sheets in the build's pages. */
export function everywhere(styles: readonly string[]): HeaderValues {
  return {
    'Content-Security-Policy': contentSecurityPolicy(styles),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** How long browsers keep what no rule names: they ask each time whether it has changed. */
export const revalidate = 'no-cache';

/** For files whose name changes with their content. A year, the longest that has a meaning: RFC 9111, section 1.2.2. */
const forever = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';

/** Only our own pages may use these. */
const ours = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Feed readers in a browser show the posts' pictures on pages of their own. */
const embeddable = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Programs in a browser may read these, whoever serves them. */
const readable = { 'Cache-Control': revalidate, 'Access-Control-Allow-Origin': '*', ...embeddable };

const atom = { 'Content-Type': 'application/atom+xml; charset=utf-8', ...readable };

/**
 * The table that every host's configuration is made from. No file fits two rules: some hosts would join the values of
 * both, others would take the last.
 */
export const rules: readonly Rule[] = [
  { path: `${assetsPath}/*`, headers: { 'Cache-Control': forever, ...ours } },
  { path: `${dataPath}/posts/*`, headers: { 'Cache-Control': forever, ...ours } },
  { path: `${searchFilesPath}*`, headers: { 'Cache-Control': forever, ...ours } },
  { path: searchDataPath, headers: { 'Cache-Control': revalidate, ...ours } },
  { path: indexDataPath, headers: { 'Cache-Control': revalidate, ...ours } },
  { path: `${pictureCopiesPath}/*`, headers: { 'Cache-Control': forever, ...embeddable } },
  // The root's own folder of pictures is that of the copies if the blog stands at the root.
  ...(site.basePath === '' ? [] : [{ path: '/images/*', headers: { 'Cache-Control': aDay, ...embeddable } }]),
  { path: feedPaths.atom, headers: atom },
  { path: `${site.basePath}/category/:category/feed.xml`, headers: atom },
  { path: feedPaths.rss, headers: { 'Content-Type': 'application/rss+xml; charset=utf-8', ...readable } },
  { path: feedPaths.json, headers: { 'Content-Type': 'application/feed+json; charset=utf-8', ...readable } },
  { path: `${site.basePath}/*.md`, headers: readable },
  { path: llmsPath, headers: readable },
];

/** Where the files stand that tell hosts what to send. They are for hosts only. */
export const hostPaths = {
  headers: '/_headers',
  redirects: '/_redirects',
  vercel: '/vercel.json',
  /** What hosts send for missing files. */
  missing: '/404.txt',
} as const;

/** Sent with status 404 instead of a page where a file is missing. */
export const missingText = 'There is no such file.\n';
