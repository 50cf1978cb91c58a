import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressedCopies } from '../../src/pipeline/files/compression.ts';
import type { Redirect } from '../../src/pipeline/outputs/redirects.ts';
import type { Reply } from './hostingClient.ts';

const text = 'long enough to be compressed, '.repeat(100);

/** A small published folder: contents by path. */
export const published: Record<string, string> = {
  '/index.html': 'leads to the blog',
  '/404.txt': 'There is no such file.',
  '/_headers': '/*',
  '/vercel.json': '{}',
  '/vercel.json.br': 'compressed',
  '/404.html': `<!doctype html><title>Not found</title>${text}`,
  '/robots.txt': 'User-agent: *',
  '/blog.html': `<!doctype html><title>List</title>${text}`,
  '/blog/a-post.html': `<!doctype html><title>A post</title>${text}`,
  '/blog/größe.html': '<!doctype html><title>Größe</title>',
  '/blog/old-post.html': 'leads on, for hosts without redirects',
  '/blog/a-post.md': '# A post',
  '/blog/page/2.html': 'page 2',
  '/blog/category/peels.html': 'peels',
  '/blog/category/peels/page/2.html': 'more peels',
  '/blog/category/peels/feed.xml': '<feed/>',
  '/blog/feed.xml': '<feed/>',
  '/blog/rss.xml': '<rss/>',
  '/blog/feed.json': '{}',
  '/blog/sitemap.xml': '<urlset/>',
  '/blog/llms.txt': '# Posts',
  '/blog/manifest.webmanifest': '{}',
  '/blog/data/posts.json': '{"posts":[]}',
  '/blog/data/posts/a-post.0123456789.json': JSON.stringify(text),
  '/blog/assets/app-Xy12.js': `// ${text}`,
  '/blog/assets/app-Xy12.css': 'body{}',
  '/blog/assets/serif-Xy12.woff2': 'font',
  '/blog/assets/icon-Xy12.svg': '<svg/>',
  '/blog/pictures/a.0123.640.avif': 'picture',
  '/images/blog/ä cover.png': 'picture',
};

/** Addresses that posts once had; one of them does its best to break out of every configuration. */
export const redirects: Redirect[] = [
  { from: '/blog/old-post', to: '/blog/a-post' },
  { from: '/blog/%C3%BCber-alles', to: '/blog/gr%C3%B6%C3%9Fe' },
  { from: '/blog/"; return 200 "x;{}$uri*(a):b\\', to: '/blog/"; }</script>&$host \u202e🌿' },
];

const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
};
const forever = 'public, max-age=31536000, immutable';
const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', ...security };
const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache', ...security };
const own = { 'cache-control': forever, 'cross-origin-resource-policy': 'same-origin', ...security };
const feed = {
  'cache-control': 'no-cache',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  ...security,
};

/** What is asked for, and what must come. A header that is `null` must be absent. */
export interface Exchange {
  url: string;
  status: number;
  headers: Record<string, string | null>;
  location?: string;
}

const page = { ...html, 'access-control-allow-origin': null, 'cross-origin-resource-policy': null };
const ok = (url: string, headers: Exchange['headers']): Exchange => ({
  url,
  status: 200,
  headers: headers ?? {},
});
const notFound = (url: string): Exchange => ({ url, status: 404, headers: page });
const missing = (url: string): Exchange => ({
  url,
  status: 404,
  headers: { ...plain, 'access-control-allow-origin': null, 'cross-origin-resource-policy': null },
});
const moved = (url: string, location: string, status = 301): Exchange => ({
  url,
  status,
  location,
  headers: { 'cache-control': 'no-cache', ...security },
});

/** What every host must answer, whatever it can do. */
export const exchanges: Exchange[] = [
  ok('/blog', page),
  ok('/blog?tag=prp&q=a%20b', page),
  ok('/blog/a-post', page),
  ok('/blog/gr%C3%B6%C3%9Fe', page),
  ok('/blog/page/2', page),
  ok('/blog/category/peels', page),
  ok('/blog/category/peels/page/2', page),
  ok('/robots.txt', plain),
  ok('/blog/sitemap.xml', { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' }),
  ok('/blog/manifest.webmanifest', {
    'content-type': 'application/manifest+json; charset=utf-8',
    'cache-control': 'no-cache',
  }),
  ok('/blog/feed.xml', { 'content-type': 'application/atom+xml; charset=utf-8', ...feed }),
  ok('/blog/category/peels/feed.xml', { 'content-type': 'application/atom+xml; charset=utf-8', ...feed }),
  ok('/blog/rss.xml', { 'content-type': 'application/rss+xml; charset=utf-8', ...feed }),
  ok('/blog/feed.json', { 'content-type': 'application/feed+json; charset=utf-8', ...feed }),
  ok('/blog/a-post.md', { 'content-type': 'text/markdown; charset=utf-8', ...feed }),
  ok('/blog/llms.txt', { 'content-type': 'text/plain; charset=utf-8', ...feed }),
  ok('/blog/data/posts.json', {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
    'cross-origin-resource-policy': 'same-origin',
  }),
  ok('/blog/data/posts/a-post.0123456789.json', {
    'content-type': 'application/json; charset=utf-8',
    ...own,
  }),
  ok('/blog/assets/app-Xy12.js', { 'content-type': 'text/javascript; charset=utf-8', ...own }),
  ok('/blog/assets/app-Xy12.css', { 'content-type': 'text/css; charset=utf-8', ...own }),
  ok('/blog/assets/serif-Xy12.woff2', { 'content-type': 'font/woff2', ...own }),
  ok('/blog/assets/icon-Xy12.svg', { 'content-type': 'image/svg+xml; charset=utf-8', ...own }),
  ok('/blog/pictures/a.0123.640.avif', {
    'content-type': 'image/avif',
    'cache-control': forever,
    'cross-origin-resource-policy': 'cross-origin',
  }),
  ok('/images/blog/%C3%A4%20cover.png', {
    'content-type': 'image/png',
    'cache-control': 'public, max-age=86400',
    'cross-origin-resource-policy': 'cross-origin',
  }),
  notFound('/nowhere'),
  notFound('/blogger'),
  notFound('/404.html'),
  notFound('/404'),
  notFound('/blog/no-such-post'),
  notFound('/blog/a/b/c'),
  notFound('/blog/category/no-such-category'),
  notFound('/blog/%3C%2Fscript%3E%26%22%F0%9F%8C%BF%E2%80%AE'),
  missing('/blog/assets/app-Old1.js'),
  missing('/blog/assets/old'),
  missing('/blog/data/posts/gone.0123456789.json'),
  missing('/blog/data/gone'),
  missing('/blog/pictures/gone'),
  missing('/images/gone.png'),
  missing('/images/blog/'),
  missing('/blog/gone.md'),
  missing('/blog/category/gone/feed.xml'),
  missing('/favicon.ico'),
  missing('/wp-login.php'),
  missing('/_headers'),
  missing('/_redirects'),
  missing('/vercel.json'),
  missing('/vercel.json.br'),
  missing('/404.txt'),
  moved('/', '/blog', 302),
  moved('/blog/', '/blog'),
  moved('/blog/?tag=consent&page=2', '/blog?tag=consent&page=2'),
  moved('/blog/a-post/', '/blog/a-post'),
  moved('/blog/category/peels/', '/blog/category/peels'),
  moved('/blog/gr%C3%B6%C3%9Fe/', '/blog/gr%C3%B6%C3%9Fe'),
  moved('/blog.html', '/blog'),
  moved('/blog/a-post.html?a=B', '/blog/a-post?a=B'),
  moved('/index.html', '/blog', 302),
  moved('/index', '/blog', 302),
  moved('//blog', '/blog'),
  moved('/blog//a-post', '/blog/a-post'),
  moved('/%2Fblog%2F/a-post?a=//b', '/blog/a-post?a=//b'),
  moved('/blog/a-post.html/', '/blog/a-post'),
  moved('/blog/a-post/.html//', '/blog/a-post'),
  moved('/blog/old-post/', '/blog/a-post'),
  moved('//blog/old-post.html', '/blog/a-post'),
  moved('//blog//feed.xml', '/blog/feed.xml'),
  moved('/blog/old-post', '/blog/a-post'),
  moved('/blog/old-post?from=a+letter', '/blog/a-post?from=a+letter'),
  moved('/blog/%C3%BCber-alles', '/blog/gr%C3%B6%C3%9Fe'),
  moved(
    '/blog/%22%3B%20return%20200%20%22x%3B%7B%7D%24uri%2A%28a%29%3Ab/',
    '/blog/%22%3B%20%7D%3C/script%3E%26%24host%20%E2%80%AE%F0%9F%8C%BF',
  ),
];

/** What `npm start` can do, but not every host. */
export const finerExchanges: Exchange[] = [
  moved('/Blog', '/blog'),
  moved('/blog/A-Post/?a=B', '/blog/a-post?a=B'),
  moved('/blog/tag/CAF%C3%89', '/blog/tag/caf%C3%A9'),
  moved('/BLOG/A-Post/.html', '/blog/a-post'),
  moved('//BLOG//Old-Post.HTML/', '/blog/a-post'),
  moved('/blog/gro%CC%88%C3%9Fe', '/blog/gr%C3%B6%C3%9Fe'),
  moved('/blog/tag/cafe%CC%81/', '/blog/tag/caf%C3%A9'),
  moved('/blog/u%CC%88ber-alles', '/blog/gr%C3%B6%C3%9Fe'),
  missing('/blog/%E0%A4%A'),
  missing('/%5Cevil.example/'),
  missing('/./_headers'),
  missing('/%2e%2e%2f%2e%2e%2fetc%2fpasswd'),
  missing('/blog/..%5c..%5csecret'),
  missing('/blog/%00'),
  missing('/blog/%0d%0aSet-Cookie:%20a=b.js'),
];

/** A reply with no more headers than a line of the table tells of, in the table's own form. */
export function asIn({ url, headers: expected }: Exchange, { status, headers }: Reply) {
  const { location } = headers;
  return {
    url,
    status,
    ...(location === undefined ? {} : { location }),
    headers: Object.fromEntries(Object.keys(expected).map((name) => [name, headers[name] ?? null])),
  };
}

/** Writes a published folder to disk. */
export async function writePublished(folder: string, files = published): Promise<void> {
  for (const [path, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
}

/** Puts compressed copies beside the files of a folder, as a build does. */
export async function compressAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    for (const { ending, contents } of await compressedCopies(
      file.slice(folder.length),
      await readFile(file),
    )) {
      await writeFile(file + ending, contents);
    }
  }
}
