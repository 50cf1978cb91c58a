import { describe, expect, it } from 'vitest';
import { answerFor, cacheControlFor, securityHeaders, type Answer } from '../../src/pipeline/hosting.ts';

const files = new Set([
  '/index.html',
  '/404.html',
  '/about/index.html',
  '/blog/index.html',
  '/blog/data/posts.json',
  '/blog/assets/App-Xy.js',
  '/blog/prerendered/index.html',
  '/images/blog/ä cover.png',
]);

const page: Answer = { kind: 'file', status: 200, path: '/blog/index.html' };
const notFound: Answer = { kind: 'file', status: 404, path: '/404.html' };
const missing: Answer = { kind: 'missing' };
const file = (path: string): Answer => ({ kind: 'file', status: 200, path });
const redirect = (status: 301 | 302, location: string): Answer => ({ kind: 'redirect', status, location });

const answers: [url: string, answer: Answer][] = [
  ['/', redirect(302, '/blog')],
  ['/blog', page],
  ['/blog/some-post', page],
  ['/blog?tag=prp&q=a%20b', page],
  ['/blog/prerendered', file('/blog/prerendered/index.html')],
  ['/blog/', redirect(301, '/blog')],
  ['/Blog', redirect(301, '/blog')],
  ['/blog/Some-Post/?a=B', redirect(301, '/blog/some-post?a=B')],
  ['/blog/tag/CAF%C3%89', redirect(301, '/blog/tag/caf%C3%A9')],
  ['/blog/data/posts.json', file('/blog/data/posts.json')],
  ['/blog/data/posts/gone.0123.json', missing],
  ['/blog/data', missing],
  ['/blog/assets/App-Xy.js', file('/blog/assets/App-Xy.js')],
  ['/blog/assets/old', missing],
  ['/blog/feed.xml', missing],
  ['/images/blog/%C3%A4%20cover.png', file('/images/blog/ä cover.png')],
  ['/images/blog/gone', missing],
  ['/about', file('/about/index.html')],
  ['/about/', file('/about/index.html')],
  ['/blogger', notFound],
  ['/blog/%E0%A4%A', missing],
  ['/%2e%2e%2f%2e%2e%2fetc%2fpasswd', missing],
  ['/blog/..%5c..%5csecret', missing],
  ['/blog/%00', missing],
];

describe('A host', () => {
  it.each(answers)('answers %s as it should', (url, answer) => {
    expect(answerFor(url, (path) => files.has(path))).toEqual(answer);
  });

  it('lets browsers keep for ever only what never changes', () => {
    const kept = [
      '/blog/assets/App-Xy.js',
      '/blog/data/posts/a.0123.json',
      '/blog/data/posts.json',
      '/blog/index.html',
    ];
    expect(kept.map((path) => cacheControlFor(path).includes('immutable'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('allows nothing from elsewhere', () => {
    expect(securityHeaders).toMatchInlineSnapshot(`
      {
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "X-Content-Type-Options": "nosniff",
      }
    `);
  });
});
