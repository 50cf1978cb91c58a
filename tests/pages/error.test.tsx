import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { indexDataPath } from '../../src/model/urls.ts';
import { offline, openBlog, readFixture } from '../openBlog.tsx';

// React and the router report errors that reach an error page; here they are expected.
const expectErrors = () => vi.spyOn(console, 'error').mockImplementation(() => {});
const forgetErrors = () => vi.mocked(console.error).mockClear();

test('a slip in an address is answered with the post that was meant', async () => {
  await openBlog('/blog/secnd-guide');
  expect(await screen.findByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  const meant = within(await screen.findByRole('region', { name: 'Were you looking for this?' }));
  expect(meant.getByRole('link', { name: 'Second Guide' })).toHaveAttribute('href', '/blog/second-guide');
  expect(screen.getByRole('region', { name: 'Latest posts' })).toBeVisible();
  expect(document.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test.each(['/blog/category/nothing', '/blog/tag/nothing', '/blog/a/b/c', '/blog/a-draft', '/blog/later'])(
  '%s is not here',
  async (address) => {
    await openBlog(address);
    expect(await screen.findByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  },
);

test('the search of the not-found page leads to the list', async () => {
  const { user, router } = await openBlog('/blog/nowhere');
  await user.type(await screen.findByRole('searchbox'), 'guide{Enter}');
  expect(await screen.findByText('3 posts')).toBeVisible();
  expect(router.state.location.search).toBe('?q=guide');
});

test('without a connection the page says so and can be tried again', async () => {
  expectErrors();
  const files = await readFixture();
  const index = files.get(indexDataPath) ?? '';
  files.set(indexDataPath, offline);
  const { user } = await openBlog('/blog', files);
  const again = await screen.findByRole('button', { name: 'Try again' });
  files.set(indexDataPath, index);
  await user.click(again);
  expect(await screen.findByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeVisible();
  forgetErrors();
});

test('an index of another format is refused in words', async () => {
  expectErrors();
  const files = await readFixture();
  files.set(indexDataPath, '{"version":99,"posts":[]}');
  await openBlog('/blog', files);
  expect(await screen.findByRole('heading', { level: 1, name: /could not be/ })).toBeVisible();
  forgetErrors();
});

test('a post that moved to another file since the page was opened is found through a fresh index', async () => {
  const { user, files } = await openBlog('/blog');
  await screen.findByRole('heading', { level: 1 });
  const [path, contents] = [...files].find(([name]) => name.includes('second-guide.')) ?? ['', ''];
  const index = files.get(indexDataPath) ?? '';
  const [, hash = ''] = /second-guide\.(\w+)\.json/.exec(path) ?? [];
  files.delete(path);
  files.set(path.replace(hash, 'newer'), contents);
  files.set(indexDataPath, index.replace(hash, 'newer'));
  await user.click(screen.getByRole('link', { name: 'Second Guide' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Second Guide' })).toBeVisible();
});
