import { decodePath } from '../../model/canonicalAddress.ts';
import { site } from '../../model/site.ts';
import { fileFolders, homePath } from '../../model/urls.ts';
import { binaryTypes, textTypes, unknownType } from '../files/contentTypes.ts';
import { toExpression } from './pattern.ts';
import { rootRedirects, toSoundRedirects } from './redirects.ts';
import type { HostOptions } from './rules.ts';
import { everywhere, hostPaths, missingText, revalidate, rules, type Rule } from './rules.ts';

/** What the configuration cannot know by itself. */
export interface NginxOptions extends HostOptions {
  /** The published folder on the server, as an absolute path. */
  root: string;
}

/** The folder in `docs/hosting/nginx.conf`. */
export const exampleRoot = '/var/www/blog-reader/dist';

/**
 * The blog's part of an nginx configuration, to be included in a `server` block.
 *
 * @throws if nginx could not write down the folder, or a redirect is not from a path of this site to another
 */
export function nginxConf({ root, redirects, styles }: NginxOptions): string {
  const moves = toSoundRedirects(redirects);
  return [
    '# Made by "npm run hosting" from src/pipeline/hosting/rules.ts. To be included in a server block; see docs/hosting.md.',
    `root ${quote(toSoundFolder(root))};`,
    general,
    typesBlock,
    headerLines(styles),
    oneAddress,
    '# From the root of the host to the blog. Leave this out where another site stands there.',
    ...rootRedirects.map(({ from, to }) => `location = ${from} { return 302 ${toTarget(to)}; }`),
    '# Addresses that posts once had.',
    ...moves.map(
      ({ from, to }) => `location = ${quote(decodePath(from) ?? from)} { return 301 ${toTarget(to)}; }`,
    ),
    '# What only hosts read.',
    location(`~ "^/(?:${hidden.join('|')})(?:\\.br|\\.gz)?$"`, [
      'error_page 404 @blog_missing;',
      'return 404;',
    ]),
    '# Files with headers of their own. What is missing among files is answered with a line of text, never with a page.',
    ...rules.map(toLocation),
    ...bareFolders.map((folder) => location(`^~ ${folder}/`, [leadOn, tryFile])),
    pageLocations,
    '',
  ].join('\n');
}

/** Types that say that they are UTF-8. nginx knows that of HTML. */
const charsetTypes = [
  ...Object.values(textTypes).filter((type) => type !== 'text/html'),
  'application/atom+xml',
  'application/rss+xml',
  'application/feed+json',
];

/** Everything that holds for the whole site. Compressed files are made by the build, so nginx need not compress. */
const general = `server_tokens off;
etag on;
absolute_redirect off;
charset utf-8;
charset_types ${charsetTypes.join(' ')};
gzip_static on;
gzip_vary on;
# With the module libnginx-mod-http-brotli-static, brotli too:
# brotli_static on;
error_page 404 /404.html;`;

const typesBlock = `types {
${Object.entries({ ...textTypes, ...binaryTypes })
  .map(([ending, type]) => `  ${type} ${ending};`)
  .join('\n')}
}
default_type ${unknownType};`;

/** Headers that differ from file to file, with what is sent where no rule says anything; empty for not at all. */
const varying = new Map([
  ...rules
    .flatMap(({ headers }) => Object.keys(headers))
    .filter((name) => name !== 'Content-Type')
    .map((name) => [name, ''] as const),
  ['Cache-Control', revalidate] as const,
]);

/**
 * A location with one `add_header` of its own inherits none: https://nginx.org/en/docs/http/ngx_http_headers_module.html
 * So all stand here, once, and locations only set the variables of those that differ.
 */
function headerLines(styles: readonly string[]): string {
  return [
    ...Object.entries(everywhere(styles)).map(
      ([name, value]) => `add_header ${name} ${quote(value)} always;`,
    ),
    ...[...varying].map(([name, value]) => setHeader(name, value)),
    ...[...varying.keys()].map((name) => `add_header ${name} ${toVariable(name)} always;`),
  ].join('\n');
}

const asUsual = [...varying].map(([name, value]) => setHeader(name, value));

const escaped = (path: string) => path.replace(/[.+?(){}|[\]\\^$]/g, String.raw`\$&`);
const base = escaped(site.basePath);

/** Paths that may end in a slash or in `.html` and mean a page without: all but folders of files and the page that is sent with 404. */
const isPage = `(?!(?:${fileFolders.map(escaped).join('|')})/|/404\\.html$)`;
const isUntidy = `^${isPage}${base}${site.basePath === '' ? '/.+' : '(?:/.*)?'}(?:/|\\.html)$`;

/**
 * Tidies the path before nginx looks for a location, so that addresses that posts once had are found in any form, and
 * one redirect leads to the end. nginx itself has joined slashes that follow each other.
 */
const oneAddress = `# Each page has one address. nginx can neither write small letters nor join accents to their letters.
merge_slashes on;
set $blog_moved "";
if ($request_uri ~* "^[^?]*(?:/|%2f){2}") { set $blog_moved "yes"; }
if ($uri ~ "${isUntidy}") {
  set $blog_moved "yes";
  rewrite "^(.+?)(?:/|\\.html)+$" $1;
}`;

/**
 * Only to what begins with one slash and has no backslash, which nginx would not encode: a browser takes two slashes, or
 * a slash and a backslash, for the address of another host.
 */
const leadOn = 'if ($blog_moved) { rewrite "^/((?!/)[^\\x5c]*)$" "/$1" permanent; return 404; }';
const tryFile = 'try_files $uri @blog_missing;';
const bareFolders = fileFolders.filter((folder) => !rules.some(({ path }) => path === `${folder}/*`));

const homeFile = site.basePath === '' ? [location('= /', [leadOn, 'try_files /index.html =404;'])] : [];
const hidden = Object.values(hostPaths).map((path) => escaped(path.slice(1)));
const homeStatus = homePath === '/' ? 301 : 302;

const pageLocations = [
  location('@blog_missing', [
    ...asUsual,
    'types { }',
    'default_type text/plain;',
    `return 404 ${quote(missingText)};`,
  ]),
  location('= /404.html', ['internal;', ...asUsual]),
  location('= /404', ['return 404;']),
  location('~ "^/index(?:\\.html)?$"', [`return ${homeStatus} ${toTarget(homePath)};`]),
  ...homeFile,
  location('~ "\\.[^/.]+$"', [leadOn, 'try_files $uri $uri.html @blog_missing;']),
  location('/', [leadOn, 'try_files $uri $uri.html =404;']),
].join('\n');

function toLocation({ path, headers }: Rule): string {
  const { 'Content-Type': type, ...others } = headers;
  const settings = Object.entries(others)
    .filter(([name, value]) => varying.get(name) !== value)
    .map(([name, value]) => setHeader(name, value));
  const typing = type === undefined ? [] : ['types { }', `default_type ${type.replace(/;.*/, '')};`];
  return location(toMatch(path), [leadOn, ...settings, ...typing, tryFile]);
}

function toMatch(path: string): string {
  if (/^[^*:]*\/\*$/.test(path)) return `^~ ${path.slice(0, -1)}`;
  return /[*:]/.test(path) ? `~ "${toExpression(path)}"` : `= ${path}`;
}

function location(match: string, directives: readonly string[]): string {
  return `location ${match} {\n${directives.map((directive) => `  ${directive}\n`).join('')}}`;
}

function setHeader(name: string, value: string): string {
  return `set ${toVariable(name)} ${quote(value)};`;
}

function toVariable(name: string): string {
  return `$blog_${name.toLowerCase().replaceAll('-', '_')}`;
}

function toTarget(path: string): string {
  return quote(`${path}$is_args$args`);
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;
}

function toSoundFolder(root: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what must not be there
  if (!/[$\u0000-\u001f]/.test(root)) return root;
  throw new Error(`nginx cannot serve from ${JSON.stringify(root)}: a dollar sign would begin a variable.`);
}
