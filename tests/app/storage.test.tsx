import { act, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { mayReload, reload, watchScripts } from '../../src/app/staleBuild.ts';
import { loadAhead } from '../../src/pages/ArticlePage.tsx';
import { openBlog } from '../openBlog.tsx';

/** What anyone may write where the blog keeps something: other programs, other versions, curious readers. */
const junk: [name: string, value: string][] = [
  ['null', 'null'],
  ['a number', '5'],
  ['a truth', 'true'],
  ['a text', '"text"'],
  ['an empty list', '[]'],
  ['a list', '[1]'],
  ['half a record', '{'],
  ['nothing', ''],
  ['a record of something else', '{"default":"far down","a":{"b":null}}'],
  ['names that JavaScript objects have', '{"__proto__":null,"constructor":5}'],
  ['a long text', 'x'.repeat(100_000)],
  ['characters that are none', '\u0000\ud83d'],
];

const scroll = 'blog-reader:scroll';

beforeAll(loadAhead);

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

/** A short visit: from the list to a post, back, and away. */
async function visit() {
  const { user, router } = await openBlog('/blog');
  await user.click(await screen.findByRole('link', { name: 'Second Guide' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Second Guide' })).toBeVisible();
  await act(() => router.navigate(-1));
  const heading = await screen.findByRole('heading', { level: 1, name: 'The J Luxe Journal' });
  window.dispatchEvent(new Event('pagehide'));
  return heading;
}

test.each(junk)('a visit goes on although %s stands where scroll positions are kept', async (_, value) => {
  sessionStorage.setItem(scroll, value);
  expect(await visit()).toBeVisible();
  const kept: object = JSON.parse(sessionStorage.getItem(scroll) ?? 'null');
  expect(Object.values(kept)).toContain(0);
});

test.each(junk)('a visit goes on although %s stands where the rest is kept', async (_, value) => {
  for (const name of ['comfort', 'reading', 'listen']) localStorage.setItem(`blog-reader:${name}`, value);
  sessionStorage.setItem('blog-reader:reloaded-for', value);
  expect(await visit()).toBeVisible();
});

test.each(['sessionStorage', 'localStorage'] as const)('a visit goes on without %s', async (name) => {
  shut(name);
  // The router says on the console that it could not keep the positions.
  vi.mocked(console.warn).mockImplementation(() => {});
  expect(await visit()).toBeVisible();
  vi.mocked(console.warn).mockClear();
});

test('a visit goes on where storage is full', async () => {
  for (const name of ['sessionStorage', 'localStorage'] as const) fill(name);
  // The router says on the console that it could not keep the positions.
  vi.mocked(console.warn).mockImplementation(() => {});
  expect(await visit()).toBeVisible();
  vi.mocked(console.warn).mockClear();
});

test('a page is loaded anew once, and not where nobody could remember that it was', () => {
  const load = vi.spyOn(window.location, 'reload').mockImplementation(() => {});
  const error = new Error('The script is gone.');
  watchScripts();
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
  expect(mayReload(error)).toBe(true);
  reload();
  expect(load).toHaveBeenCalledOnce();
  expect(mayReload(error)).toBe(false);
  sessionStorage.clear();
  for (const spoil of [fill, shut]) {
    spoil('sessionStorage');
    expect(mayReload(error)).toBe(false);
  }
});

/** Lets a storage be as if the browser kept nothing. */
function shut(name: 'sessionStorage' | 'localStorage') {
  vi.spyOn(window, name, 'get').mockImplementation(() => {
    throw new DOMException('Access is denied.', 'SecurityError');
  });
}

/** Lets a storage be as if nothing more went into it. */
function fill(name: 'sessionStorage' | 'localStorage') {
  const setItem = () => {
    throw new DOMException('It is full.', 'QuotaExceededError');
  };
  const full: Storage = Object.create(Storage.prototype, {
    getItem: { value: () => null },
    setItem: { value: setItem },
  });
  vi.spyOn(window, name, 'get').mockReturnValue(full);
}
