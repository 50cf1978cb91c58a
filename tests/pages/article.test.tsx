import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openBlog } from '../openBlog.tsx';
import { blogOf, post } from '../pipeline/blogFolder.ts';

const contents = () => within(screen.getByRole('navigation', { name: 'Contents' }));
const last = () => screen.findByText('The same heading again.');

test('what the author repeats is shown once', async () => {
  await openBlog('/blog/first-guide');
  await last();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.queryByText(/by Ada Example \|/)).toBeNull();
  expect(screen.getAllByRole('img', { name: 'A drawn plate' })).toHaveLength(1);
  expect(screen.queryByRole('heading', { name: 'Table of Contents' })).toBeNull();
});

test('the header tells who wrote it, who reviewed it, when, and how long it takes', async () => {
  await openBlog('/blog/first-guide');
  const article = within(await screen.findByRole('article'));
  expect(article.getByText('Ada Example')).toBeVisible();
  expect(article.getByText(/reviewed by Grace Example on 2 March 2026/)).toBeVisible();
  expect(article.getByText('1 March 2026')).toHaveAttribute('datetime', '2026-03-01');
  expect(article.getByText('1 min read')).toBeVisible();
  expect(article.getByRole('link', { name: 'Skin' })).toHaveAttribute('href', '/blog/category/skin');
});

test('every heading has an entry that leads to it, also where headings repeat', async () => {
  await openBlog('/blog/first-guide');
  await last();
  const links = contents().getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Introduction', '/blog/first-guide#introduction'],
    ['What It Is', '/blog/first-guide#what-it-is'],
    ['Day 0–1: what’s normal?', '/blog/first-guide#day-01-whats-normal'],
    ['Next Steps', '/blog/first-guide#next-steps'],
    ['What It Is', '/blog/first-guide#what-it-is-1'],
  ]);
  for (const link of links) {
    const id = decodeURIComponent(link.getAttribute('href')?.split('#')[1] ?? '');
    expect(document.getElementById(id)).toHaveTextContent(link.textContent);
  }
});

test('links lead where they should, and nowhere they should not', async () => {
  await openBlog('/blog/first-guide');
  await last();
  const article = within(screen.getByRole('article'));
  const link = (name: string) => article.getByRole('link', { name });
  expect(link('Book a consultation')).toHaveAttribute('href', 'https://jluxemedicalaesthetics.com/pricing');
  expect(link('Write to us')).toHaveAttribute('rel', 'noopener');
  expect(link('Second guide')).toHaveAttribute('href', '/blog/second-guide#what-helps');
  expect(link('Call')).toHaveAttribute('href', 'tel:+442012345678');
  expect(link('Up')).toHaveAttribute('href', '#what-it-is');
  expect(screen.getByText('bad link').closest('a')).toBeNull();
});

test('tags are elements, missing pictures are their description, tasks are marks', async () => {
  await openBlog('/blog/first-guide');
  await last();
  expect(screen.getByText('a few tags').localName).toBe('b');
  expect(screen.getByRole('img', { name: 'Nowhere to be found' })).not.toHaveAttribute('src');
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByRole('img', { name: 'Done' }).closest('li')).toHaveTextContent('Read this');
  expect(screen.getByRole('img', { name: 'To do' }).closest('li')).toHaveTextContent('Book');
  expect(screen.getByRole('cell', { name: '2' })).toHaveAttribute('data-align', 'right');
  expect(document.querySelector('article [style]')).toBeNull();
});

test('a note leads to its text and back', async () => {
  const { router, user } = await openBlog('/blog/first-guide');
  await last();
  await user.click(screen.getByRole('link', { name: '1' }));
  const note = document.getElementById(router.state.location.hash.slice(1));
  expect(note).toHaveTextContent('The text of the note.');
  await user.click(
    within(screen.getByText(/The text of the note/)).getByRole('link', {
      name: 'Back to the text from note 1',
    }),
  );
  expect(document.getElementById(router.state.location.hash.slice(1))).toHaveTextContent('1');
});

test('links by reference work in every piece of the text', async () => {
  await openBlog('/blog/second-guide');
  expect(await screen.findByRole('link', { name: 'again' })).toHaveAttribute('href', '/blog/first-guide');
  expect(screen.getByRole('link', { name: 'reference link' })).toHaveAttribute('href', '/blog/first-guide');
});

test('related posts and neighbours lead on, and never to what is not public', async () => {
  await openBlog('/blog/second-guide');
  const neighbours = within(await screen.findByRole('navigation', { name: 'Older and newer posts' }));
  expect(neighbours.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/blog/third-guide',
    '/blog/first-guide',
  ]);
  expect(document.body).not.toHaveTextContent(/Unfinished|Arrives Later/);
});

test('an article without headings has no contents', async () => {
  await openBlog('/blog/third-guide');
  await screen.findByText('A text without any heading.');
  expect(screen.queryByRole('navigation', { name: 'Contents' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Contents' })).toBeNull();
});

test('the head holds what front matter says for search engines', async () => {
  await openBlog('/blog/first-guide');
  await last();
  expect(document.title).toBe('First Guide | Clinic');
  expect(document.querySelector('meta[name=description]')).toHaveAttribute(
    'content',
    'How the first guide begins.',
  );
  expect(document.querySelector('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://jluxemedicalaesthetics.com/blog/first-guide',
  );
});

test('opening a post announces it and moves the focus to its heading', async () => {
  const { user } = await openBlog('/blog');
  await user.click(await screen.findByRole('link', { name: 'Second Guide' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Second Guide' });
  expect(heading).toHaveFocus();
  expect(await screen.findByText('Second Guide | The J Luxe Journal', { selector: 'p' })).toHaveRole(
    'status',
  );
});

const apart = (name: string) => encodeURIComponent(name.normalize('NFD'));

test.each([
  [`/blog/${apart('café')}`, '/blog/caf%C3%A9', 'In the Café'],
  ['/blog/CAF%C3%89', '/blog/caf%C3%A9', 'In the Café'],
  [`/blog/category/${apart('ガイド')}`, `/blog/category/${encodeURIComponent('ガイド')}`, 'ガイド'],
  [`/blog/tag/${apart('Гайды')}`, `/blog/tag/${encodeURIComponent('гайды')}`, 'гайды'],
])('%s, with accents apart or capital letters, leads to %s', async (asked, address, heading) => {
  const { outputs } = await blogOf({
    'café.md': post({ title: 'In the Café', category: 'ガイド', tags: '[гайды]' }),
  });
  const { router } = await openBlog(asked, new Map(outputs.files));
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible();
  expect(router.state.location.pathname).toBe(address);
});
