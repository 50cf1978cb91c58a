import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inWindow, openBlog } from '../openBlog.tsx';

const titles = () =>
  screen.getAllByRole('article').map((post) => within(post).getByRole('heading').textContent);
const filters = () => within(screen.getByRole('complementary', { name: 'Filters' }));

test('the list shows what is public: featured posts first, then the newest', async () => {
  await openBlog('/blog');
  expect(await screen.findByRole('heading', { level: 1, name: 'The J Luxe Journal' })).toBeVisible();
  expect(titles()).toEqual(['First Guide: What to Know', 'Second Guide', 'Third Guide']);
  expect(document.body).not.toHaveTextContent(/Unfinished|Arrives Later|Secret/);
});

test('choosing a category and a tag narrows the list and changes the counts and the address', async () => {
  const { user, router } = await openBlog('/blog');
  await screen.findByRole('heading', { level: 1 });

  await user.click(filters().getByRole('link', { name: 'Peels 2 posts' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Peels' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/blog/category/peels');
  expect(titles()).toEqual(['Second Guide', 'Third Guide']);

  await user.click(filters().getByRole('link', { name: 'Safety 1 post' }));
  expect(await screen.findByText('1 post')).toHaveRole('status');
  expect(router.state.location.pathname + router.state.location.search).toBe(
    '/blog?category=peels&tag=safety',
  );
  expect(titles()).toEqual(['Second Guide']);
  expect(filters().getByRole('link', { name: 'Healing 0 posts' })).toHaveAttribute('aria-disabled', 'true');
});

test('a chosen filter can be given up again, one by one or all at once', async () => {
  const { user, router } = await openBlog('/blog/search?q=guide&category=peels&tag=downtime');
  await user.click(await screen.findByRole('link', { name: 'Remove Peels' }));
  expect(router.state.location.search).toBe('?q=guide&tag=downtime');
  await user.click(await screen.findByRole('link', { name: 'Clear all' }));
  expect(await screen.findByText('3 posts')).toBeVisible();
});

test('the tag page of a category leads to the category, which holds posts that only have the tag', async () => {
  const { router } = await openBlog('/blog/tag/skin');
  expect(await screen.findByRole('heading', { level: 1, name: 'Skin' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/blog/category/skin');
  expect(titles()).toEqual(['First Guide: What to Know', 'Third Guide']);
  expect(filters().queryAllByRole('link', { name: /^Skin/ })).toHaveLength(1);
});

test('typing narrows the list down and is kept in the address', async () => {
  const { user, router } = await openBlog('/blog');
  await user.type(await screen.findByRole('searchbox'), 'second');
  expect(await screen.findByRole('heading', { level: 1, name: '“second”' })).toBeVisible();
  expect(router.state.location.pathname + router.state.location.search).toBe('/blog/search?q=second');
  expect(titles()[0]).toBe('Second Guide');
  expect(screen.getByRole('searchbox')).toHaveFocus();
});

test('however much is typed, Back leads to the list as it was before', async () => {
  const { user, router } = await openBlog('/blog', undefined, inWindow);
  const before = window.history.length;
  await user.type(await screen.findByRole('searchbox'), 'second');
  await waitFor(() => expect(router.state.location.search).toBe('?q=second'));
  expect(window.history.length).toBe(before + 1);
  window.history.back();
  await waitFor(() => expect(router.state.location.search).toBe(''));
  expect(await screen.findByText('3 posts')).toBeVisible();
});

test('a selection that leaves nothing says so and leads back', async () => {
  await openBlog('/blog/search?q=qwertyuiop');
  expect(await screen.findByText('No post answers “qwertyuiop”')).toBeVisible();
  expect(screen.getByText('0 posts')).toHaveRole('status');
  expect(screen.getByText(/titles and texts of all posts were searched/)).toBeVisible();
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: 'All posts' })).toHaveAttribute('href', '/blog');
});

test('a post without a picture has a drawn cover', async () => {
  await openBlog('/blog');
  const [first, second] = await screen.findAllByRole('article');
  expect(first?.querySelector('img')).toHaveAttribute('src', '/images/blog/first-cover.png');
  expect(second?.querySelector('img')).toBeNull();
  expect(second?.firstElementChild).toHaveAttribute('data-tone');
});

test.each([
  ['/blog', 'The J Luxe Journal', '/blog', null],
  ['/blog/category/peels', 'Peels | The J Luxe Journal', '/blog/category/peels', null],
  ['/blog?tag=downtime&tag=safety', 'Downtime, Safety | The J Luxe Journal', '/blog', 'noindex'],
])('%s says what it is in its head', async (address, title, canonical, robots) => {
  await openBlog(address);
  await screen.findByRole('heading', { level: 1 });
  expect(document.title).toBe(title);
  expect(document.querySelector('link[rel=canonical]')).toHaveAttribute(
    'href',
    `https://jluxemedicalaesthetics.com${canonical}`,
  );
  expect(document.querySelector('meta[name=robots]')?.getAttribute('content') ?? null).toBe(robots);
});
