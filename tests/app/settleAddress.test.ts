import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settleAddress } from '../../src/app/settleAddress.ts';
import type { PrerenderedPage } from '../../src/data/prerenderedPage.ts';
import { strayAddresses } from '../pipeline/strayAddresses.ts';

const notFound: PrerenderedPage = { page: { kind: 'notFound', latest: [] }, html: '' };
const origin = window.location.origin;

/** Where the page for unknown addresses sends the browser from an address; null if nowhere. */
function sentFrom(address: string): string | null {
  const leave = vi.spyOn(window.location, 'replace').mockImplementation(() => {});
  const hasLeft = settleAddress(notFound, placeAt(address));
  expect(hasLeft).toBe(leave.mock.calls.length === 1);
  const [to] = leave.mock.calls[0] ?? [];
  leave.mockRestore();
  return to === undefined ? null : String(to);
}

/** A browser's idea of an address on this site. */
function placeAt(address: string): URL {
  return new URL(origin + (address.startsWith('/') ? '' : '/') + address);
}

beforeEach(() => window.history.replaceState(null, '', '/blog'));

describe('The page for unknown addresses', () => {
  it.each(strayAddresses('/blog'))('never leads from %j to another site, and on once at most', (address) => {
    const to = sentFrom(address);
    if (to === null) return;
    expect(new URL(to, origin + placeAt(address).pathname).origin).toBe(origin);
    expect(sentFrom(to)).toBeNull();
  });

  it.each([
    ['//EVIL.example/x', '/EVIL.example/x'],
    ['/blog/A-Post?a=B#C', '/blog/a-post?a=B#C'],
    ['//blog', '/blog'],
    ['/BLOG//A-Post/.HTML', '/blog/a-post'],
    ['/blog/cafe%CC%81', '/blog/caf%C3%A9'],
    ['/blog/tag/CAFE%CC%81/', '/blog/tag/caf%C3%A9'],
  ])('leads from %s to %s', (address, to) => {
    expect(sentFrom(address)).toBe(to);
  });

  it.each([
    '/blog/none',
    '/Nowhere',
    '/blog/category/',
    '/blog/%E0%A4%A',
    '/blog/(a)!',
    '/blog/assets/App-X.js',
  ])('stays at %s', (address) => expect(sentFrom(address)).toBeNull());
});

describe('Any other page', () => {
  it('is given its one address without being left', () => {
    const leave = vi.spyOn(window.location, 'replace');
    window.history.replaceState({ key: 'a' }, '', '/blog/Cafe%CC%81/?a=B#c');
    expect(settleAddress(null, window.location)).toBe(false);
    expect(window.location.href).toBe(`${origin}/blog/caf%C3%A9?a=B#c`);
    expect(window.history.state).toEqual({ key: 'a' });
    expect(leave).not.toHaveBeenCalled();
  });
});
