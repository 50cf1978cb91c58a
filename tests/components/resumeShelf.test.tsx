import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { createMemoryRouter, MemoryRouter, RouterProvider, useLocation } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetLocal } from '../../src/components/localStore.ts';
import { listenToNotices } from '../../src/components/notice.ts';
import { PostMeta } from '../../src/components/PostMeta.tsx';
import { keepPost } from '../../src/components/resume/keptPosts.ts';
import { Shelf } from '../../src/components/resume/Shelf.tsx';
import { type KeptPost, toFinished } from '../../src/model/reading/keptPost.ts';

afterEach(() => {
  act(() => forgetLocal());
  delete document.documentElement.dataset['shelf'];
  document.documentElement.scrollTop = 0;
});

test('the posts begun stand on the shelf: the last three, with where the reader stopped and what is left', async () => {
  for (const [at, slug] of ['one', 'two', 'three', 'four'].entries()) keepPost(begun(slug, at));
  keepPost(toFinished({ slug: 'five', at: 5 }));
  open();
  const cards = shelf().getAllByRole('listitem');
  expect(cards.map((card) => within(card).getByRole('link').textContent)).toEqual([
    'Guide four',
    'Guide three',
    'Guide two',
  ]);
  expect(cards[0]).toHaveTextContent('Aftercare');
  expect(cards[0]).toHaveTextContent('9 min left');
});

test('a post on the shelf leads to where the reader stopped', async () => {
  keepPost(begun('one', 1));
  open();
  await userEvent.click(shelf().getByRole('link', { name: 'Guide one' }));
  expect(screen.getByText(/^\/blog\/one/)).toHaveTextContent('/blog/one {"resume":true}');
});

test('posts can be removed, and the focus stays at hand', async () => {
  for (const [at, slug] of ['one', 'two', 'three'].entries()) keepPost(begun(slug, at));
  const said = vi.fn<(text: string) => void>();
  const stop = listenToNotices(said);
  open();
  await userEvent.click(shelf().getByRole('button', { name: 'Remove “Guide two”' }));
  expect(shelf().queryByText('Guide two')).toBeNull();
  expect(shelf().getByRole('button', { name: 'Remove “Guide one”' })).toHaveFocus();
  expect(said).toHaveBeenCalledWith('Removed from “Continue reading”');
  await userEvent.keyboard('{Enter}');
  expect(shelf().getByRole('button', { name: 'Remove “Guide three”' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  stop();
});

test('room is kept for the shelf only while there is something on it', async () => {
  open();
  expect(document.documentElement).not.toHaveAttribute('data-shelf');
  act(() => keepPost(begun('one', 1)));
  expect(document.documentElement).toHaveAttribute('data-shelf');
  act(() => forgetLocal());
  expect(document.documentElement).not.toHaveAttribute('data-shelf');
  expect(screen.queryByRole('link')).toBeNull();
});

test('the page is taken over as it was drawn, and its room stays meanwhile', async () => {
  keepPost(begun('one', 1));
  document.documentElement.dataset['shelf'] = '';
  const changed = vi.fn<() => void>();
  new MutationObserver(changed).observe(document.documentElement, { attributes: true });
  const container = drawn(<Shelf />);
  expect(container.firstElementChild).toBeEmptyDOMElement();
  const root = await act(async () => hydrateRoot(container, inRouter(<Shelf />)));
  expect(container).toHaveTextContent('Guide one');
  expect(changed).not.toHaveBeenCalled();
  act(() => root.unmount());
  container.remove();
});

test('no shelf moves a list that the reader comes back to', async () => {
  const { router } = open();
  act(() => void (document.documentElement.scrollTop = 900));
  await act(() => router.navigate('/blog/one'));
  act(() => keepPost(begun('one', 1)));
  await act(() => router.navigate(-1));
  expect(screen.queryByRole('link')).toBeNull();
  expect(document.documentElement).not.toHaveAttribute('data-shelf');
  await act(() => router.navigate('/blog/one'));
  await act(() => router.navigate('/'));
  expect(shelf().getByRole('link', { name: 'Guide one' })).toBeVisible();
});

test('a list that was left at its top has the shelf when the reader comes back', async () => {
  const { router } = open();
  await act(() => router.navigate('/blog/one'));
  act(() => keepPost(begun('one', 1)));
  await act(() => router.navigate(-1));
  expect(shelf().getByRole('link', { name: 'Guide one' })).toBeVisible();
});

test('a finished post is marked as read in place of its reading time, until everything is forgotten', async () => {
  keepPost(toFinished({ slug: 'one', at: 1 }));
  render(
    <>
      <PostMeta date="2026-01-01" readTime="9 min read" markedAs="one" />
      <PostMeta date="2026-01-01" readTime="8 min read" markedAs="two" />
      <PostMeta date="2026-01-01" readTime="7 min read" />
    </>,
  );
  expect(screen.getByText('You have read this')).toBeInTheDocument();
  expect(screen.queryByText('9 min read')).toBeNull();
  expect(screen.getByText('8 min read')).toBeVisible();
  expect(screen.getByText('7 min read')).toBeVisible();
  act(() => forgetLocal());
  expect(screen.getByText('9 min read')).toBeVisible();
});

test('read marks come only after the page has been taken over as it was drawn', async () => {
  keepPost(toFinished({ slug: 'one', at: 1 }));
  const meta = <PostMeta date="2026-01-01" readTime="9 min read" markedAs="one" />;
  const container = drawn(meta);
  expect(container).toHaveTextContent('9 min read');
  const root = await act(async () => hydrateRoot(container, inRouter(meta)));
  expect(container).toHaveTextContent('✓ Read');
  act(() => root.unmount());
  container.remove();
});

function begun(slug: string, at: number): KeptPost {
  const where = { heading: 'Aftercare', minutes: 12, progress: 0.25, seen: 7, place: null };
  return { slug, title: `Guide ${slug}`, at, finished: false, ...where };
}

function open() {
  const list = (
    <main>
      <h1 tabIndex={-1}>Posts</h1>
      <Shelf />
    </main>
  );
  const router = createMemoryRouter([
    { path: '/', element: list },
    { path: '*', element: <Address /> },
  ]);
  return { ...render(<RouterProvider router={router} />), router };
}

function Address() {
  const { pathname, state } = useLocation();
  return <p>{`${pathname} ${JSON.stringify(state)}`}</p>;
}

function shelf() {
  return within(screen.getByRole('region', { name: 'Continue reading' }));
}

function inRouter(component: ReactNode) {
  return <MemoryRouter>{component}</MemoryRouter>;
}

/** What the server draws of a component, put on the page. */
function drawn(component: ReactNode): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = renderToString(inRouter(component));
  document.body.append(container);
  return container;
}
