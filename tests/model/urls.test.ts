import { expect, test } from 'vitest';
import { everything, type Selection } from '../../src/model/selection.ts';
import { absoluteUrl, listPath, postPath, slugAt, tagPath, toSelection } from '../../src/model/urls.ts';

const selections: [Selection, string][] = [
  [everything, '/blog'],
  [{ ...everything, category: 'skin-conditions' }, '/blog/category/skin-conditions'],
  [{ ...everything, tags: ['prp'] }, '/blog/tag/prp'],
  [{ ...everything, tags: ['prp'], page: 3 }, '/blog/tag/prp/page/3'],
  [{ ...everything, page: 2 }, '/blog/page/2'],
  [{ ...everything, category: 'wellness', page: 2 }, '/blog/category/wellness/page/2'],
  [{ ...everything, tags: ['b', 'a'] }, '/blog?tag=a&tag=b'],
  [{ ...everything, category: 'wellness', tags: ['a'] }, '/blog?category=wellness&tag=a'],
  [{ ...everything, tags: ['a'], query: 'skin & hair' }, '/blog/search?q=skin+%26+hair&tag=a'],
  [{ ...everything, query: 'été', page: 2 }, '/blog/search?q=%C3%A9t%C3%A9&page=2'],
  [{ ...everything, year: '2026' }, '/blog?year=2026'],
  [{ ...everything, sort: 'oldest' }, '/blog?sort=oldest'],
  [{ ...everything, query: 'a', year: '2026', sort: 'newest' }, '/blog/search?q=a&year=2026&sort=newest'],
  [{ ...everything, tags: ['皮肤'] }, '/blog/tag/%E7%9A%AE%E8%82%A4'],
];

test.each(selections)('every selection has one address: %j at %s', (selection, path) => {
  expect(listPath(selection)).toBe(path);
});

test.each(selections)('an address is read back as the selection it stands for: %j', (selection, path) => {
  const { pathname, searchParams } = new URL(path, 'https://example.org');
  const names = pathname.split('/').slice(2).map(decodeURIComponent);
  const params = Object.fromEntries(
    names.flatMap((name, place) => (place % 2 === 0 ? [[name, names[place + 1]]] : [])),
  );
  expect(toSelection(params, searchParams)).toEqual({ ...selection, tags: selection.tags.toSorted() });
});

test.each(['0', '-1', '1.5', 'x', '', '99999999999999999999'])('page=%s counts as the first page', (page) => {
  expect(toSelection({}, new URLSearchParams({ page })).page).toBe(1);
});

test('a tag that is given twice or empty counts once or not at all', () => {
  expect(toSelection({ tag: 'a' }, new URLSearchParams('tag=a&tag=&tag=b')).tags).toEqual(['a', 'b']);
});

test('addresses of posts hold any script', () => {
  expect(postPath('crème')).toBe('/blog/cr%C3%A8me');
  expect(slugAt('/blog/cr%C3%A8me#x')).toBe('crème');
});

test.each(['/blog', '/blog/', '/blog/tag/x', '/pricing', '/blogger/x', '/blog/%E0%A4%A'])(
  '%s is not the address of a post',
  (path) => expect(slugAt(path)).toBeNull(),
);

test('canonical addresses belong to the main site', () => {
  expect(absoluteUrl(tagPath('prp'))).toBe('https://jluxemedicalaesthetics.com/blog/tag/prp');
});
