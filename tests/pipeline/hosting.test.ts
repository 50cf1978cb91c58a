import { describe, expect, it } from 'vitest';
import { answerFor, headersFor } from '../../src/pipeline/hosting/answer.ts';
import { fits } from '../../src/pipeline/hosting/pattern.ts';
import { toSoundRedirects } from '../../src/pipeline/hosting/redirects.ts';
import { everywhere, rules } from '../../src/pipeline/hosting/rules.ts';
import type { Reply } from './hostingClient.ts';
import { exchanges, asIn, finerExchanges, published, redirects, type Exchange } from './hostingRequests.ts';

const styles = ["'sha256-abc='", "'sha256-def='"];

/** What a host says to a request, as far as the table tells. */
function exchangeWith(url: string): Reply {
  const answer = answerFor(url, (path) => path in published, toSoundRedirects(redirects));
  const headers = Object.entries(headersFor(answer, styles)).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  return { status: answer.kind === 'missing' ? 404 : answer.status, headers: Object.fromEntries(headers) };
}

describe('A host', () => {
  it.each([...exchanges, ...finerExchanges])('answers $url with $status', (exchange: Exchange) => {
    expect(asIn(exchange, exchangeWith(exchange.url))).toEqual(exchange);
  });

  it('sends a page as it is and never by its ending', () => {
    const answer = answerFor('/blog/a-post?q=1#x', (path) => path in published);
    expect(answer).toEqual({ kind: 'file', status: 200, path: '/blog/a-post.html' });
  });

  it('sends every answer with the same security headers', () => {
    for (const { url } of [...exchanges, ...finerExchanges]) {
      const sent = exchangeWith(url).headers;
      for (const [name, value] of Object.entries(everywhere(styles)))
        expect(sent[name.toLowerCase()]).toBe(value);
    }
    expect(everywhere(styles)).toMatchInlineSnapshot(`
      {
        "Content-Security-Policy": "default-src 'none'; script-src 'self' 'sha256-wR2fxF0gjzagUJE49ZjOskgLcRh/lSpbpMk7iPKwO5o='; style-src 'self' 'sha256-abc=' 'sha256-def='; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "X-Content-Type-Options": "nosniff",
      }
    `);
  });

  it('has no file that two rules could fit, because hosts would not agree on what to send', () => {
    for (const path of Object.keys(published)) {
      expect(rules.filter((rule) => fits(rule.path, path)).length, path).toBeLessThan(2);
    }
  });
});

describe('A redirect', () => {
  const sound = (from: string) => toSoundRedirects([{ from, to: '/blog/a' }])[0]?.from;

  it('is written so that no character means anything to a host', () => {
    expect(sound('/blog/über "x" $a;{b}*(c):d\\')).toBe(
      '/blog/%C3%BCber%20%22x%22%20%24a%3B%7Bb%7D%2A%28c%29%3Ad',
    );
    expect(sound('/blog/gr%C3%B6%C3%9Fe')).toBe('/blog/gr%C3%B6%C3%9Fe');
  });

  it('is taken once for each address, and never leads to where it began', () => {
    const twice = [
      { from: '/blog/old', to: '/blog/a' },
      { from: '/blog/old', to: '/blog/b' },
      { from: '/blog/a', to: '/blog/a' },
    ];
    expect(toSoundRedirects(twice)).toEqual([{ from: '/blog/old', to: '/blog/a' }]);
  });

  it.each([
    '//evil.example/a',
    'https://evil.example/',
    'blog/a',
    '/blog/a\nSet-Cookie: b',
    '/blog/%0d%0a',
    '/%zz',
    '',
  ])('is refused if it holds %j', (address) => {
    expect(() => sound(address)).toThrow('which is not a path of this site');
  });
});
