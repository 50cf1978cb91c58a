import { describe, expect, it } from 'vitest';
import { answerFor, headersFor } from '../../src/pipeline/hosting/answer.ts';
import { hostFiles, hostProblems } from '../../src/pipeline/hosting/hostFiles.ts';
import { netlifyHeaders, netlifyRedirects, parseRedirects } from '../../src/pipeline/hosting/netlify.ts';
import { toSoundRedirects } from '../../src/pipeline/hosting/redirects.ts';
import { vercelJson } from '../../src/pipeline/hosting/vercel.ts';
import { published, redirects } from './hostingRequests.ts';

const styles = ["'sha256-abc='", "'sha256-def='"];

type Headers = Record<string, string>;
interface Block {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

const answer = (url: string) => answerFor(url, (path) => path in published, toSoundRedirects(redirects));

/** Every address of the published folder, pages without their ending. */
const addresses = Object.keys(published)
  .filter((path) => !/index|404|old-post/.test(path))
  .map((path) => encodeURI(path.replace(/\.html$/, '')));

/** What the table says, without what hosts know and do by themselves. */
function fromTable(url: string): Headers {
  const headers = Object.entries(headersFor(answer(url), styles));
  return Object.fromEntries(headers.filter(([name, value]) => !isHostsOwn(name, value)));
}

function isHostsOwn(name: string, value: string): boolean {
  if (name === 'Content-Type') return !/atom|rss|feed/.test(value);
  return name === 'Vary' || (name === 'Cache-Control' && value === 'no-cache');
}

/** What a host would send by its rules: all that fit, and values of the same header joined, as Cloudflare does. */
function fromBlocks(blocks: Block[], url: string): Headers {
  const sent: Headers = {};
  for (const { pattern, headers } of blocks) {
    if (!pattern.test(decodeURIComponent(url))) continue;
    for (const [name, value] of headers) {
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return Object.fromEntries(Object.entries(sent).filter(([name, value]) => !isHostsOwn(name, value)));
}

/** `_headers` as a host reads it; `toPattern` is the host's own way with wildcards. */
function parseHeaders(text: string, toPattern: (path: string) => RegExp): Block[] {
  return text.split(/\n(?=\/)/).map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    return { pattern: toPattern(path), headers: lines.map(parseHeader) };
  });
}

function parseHeader(line: string): [string, string] {
  const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
  return [name, value];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** A wildcard anywhere: https://developers.cloudflare.com/pages/configuration/headers/ */
function asCloudflare(path: string): RegExp {
  const source = path.split('*').map(escape).join('.*');
  return new RegExp(`^${source.replace(/:[A-Za-z]\w*/g, '[^/]+')}$`);
}

/** A wildcard only as a whole part of the path: https://docs.netlify.com/routing/headers/ */
function asNetlify(path: string): RegExp {
  const parts = path.split('/').map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : escape(part);
  });
  return new RegExp(`^${parts.join('/')}$`);
}

describe('_headers', () => {
  it.each(addresses)('gives %s on Cloudflare Pages what the table says', (url) => {
    expect(fromBlocks(parseHeaders(netlifyHeaders(styles), asCloudflare), url)).toEqual(fromTable(url));
  });

  it.each(addresses.filter((url) => !url.endsWith('.md')))(
    'gives %s on Netlify what the table says',
    (url) => {
      expect(fromBlocks(parseHeaders(netlifyHeaders(styles), asNetlify), url)).toEqual(fromTable(url));
    },
  );

  it('stays within what Cloudflare Pages reads: one wildcard in a rule, 2,000 characters in a line', () => {
    const lines = netlifyHeaders(styles).split('\n');
    expect(lines.filter(({ length }) => length >= 2000)).toEqual([]);
    expect(lines.filter((line) => /^\/.*\*.*\*/.test(line))).toEqual([]);
  });
});

describe('vercel.json', () => {
  interface Settings {
    cleanUrls: boolean;
    trailingSlash: boolean;
    redirects: { source: string; destination: string; statusCode: number }[];
    headers: { source: string; headers: { key: string; value: string }[] }[];
  }
  const settings: Settings = JSON.parse(vercelJson({ redirects, styles }));
  const blocks = settings.headers.map(({ source, headers }): Block => ({
    pattern: new RegExp(`^${source.replace(/:[a-z]+/g, '[^/]+')}$`),
    headers: headers.map(({ key, value }) => [key, value]),
  }));

  it.each(addresses)('gives %s what the table says', (url) => {
    expect(fromBlocks(blocks, url)).toEqual(fromTable(url));
  });

  it('redirects as the table does', () => {
    expect([settings.cleanUrls, settings.trailingSlash]).toEqual([true, false]);
    expect(settings.redirects).toHaveLength(4);
    for (const { source, destination, statusCode } of settings.redirects) {
      expect(answer(source)).toEqual({ kind: 'redirect', status: statusCode, location: destination });
    }
  });
});

describe('_redirects', () => {
  it('holds one redirect a line, whatever the aliases hold', () => {
    expect(netlifyRedirects(redirects)).toMatchInlineSnapshot(`
      "/ /blog 302
      /blog/old-post /blog/a-post 301
      /blog/%C3%BCber-alles /blog/gr%C3%B6%C3%9Fe 301
      /blog/%22%3B%20return%20200%20%22x%3B%7B%7D%24uri%2A%28a%29%3Ab /blog/%22%3B%20%7D%3C/script%3E%26%24host%20%E2%80%AE%F0%9F%8C%BF 301
      /blog/assets/* /404.txt 404
      /blog/data/* /404.txt 404
      /blog/pictures/* /404.txt 404
      /images/* /404.txt 404
      /vercel.json /404.txt 404!
      "
    `);
  });

  it('can be read back', () => {
    expect(parseRedirects(netlifyRedirects(redirects))).toEqual(toSoundRedirects(redirects));
    for (const { from, to } of parseRedirects(netlifyRedirects(redirects))) {
      expect(answer(from)).toEqual({ kind: 'redirect', status: 301, location: to });
    }
  });
});

describe('The files for hosts', () => {
  it('stand at the root of the published folder', () => {
    expect([...hostFiles({ redirects, styles }).keys()]).toEqual([
      '/_headers',
      '/_redirects',
      '/vercel.json',
      '/404.txt',
    ]);
  });

  it('are the same every time', () => {
    expect([...hostFiles({ redirects, styles })]).toEqual([...hostFiles({ redirects, styles })]);
  });

  it('tell when there are more aliases than a host takes', () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, number) => ({ from: `/blog/old-${number}`, to: '/blog/new' }));
    expect(hostProblems(aliases(1999))).toEqual([]);
    expect(hostProblems(aliases(2000))).toEqual([
      expect.stringContaining('There are 2000 aliases of posts, but Cloudflare Pages takes only 1999'),
    ]);
  });
});
