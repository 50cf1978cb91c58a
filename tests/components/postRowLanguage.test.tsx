import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { PostRow } from '../../src/components/list/PostRow.tsx';
import type { PostSummary } from '../../src/model/post.ts';

const summary: PostSummary = {
  slug: 'a',
  title: 'العناية بالبشرة',
  excerpt: 'كيف تبدأ',
  date: '2026-01-01',
  category: 'skin',
  tags: [],
  readTime: '3 min read',
  cover: null,
  hash: '0',
};

const show = (post: PostSummary) =>
  render(
    <MemoryRouter>
      <PostRow post={post} category="Skin" look="row" level={2} eager={false} />
    </MemoryRouter>,
  );

test('a post in another language says so of its own words only', () => {
  show({ ...summary, lang: 'ar' });
  for (const words of [screen.getByRole('heading'), screen.getByText('كيف تبدأ')]) {
    expect(words).toHaveAttribute('lang', 'ar');
    expect(words).toHaveAttribute('dir', 'rtl');
  }
  for (const words of ['Skin', '3 min read']) expect(screen.getByText(words).closest('[lang]')).toBeNull();
});

test('a post in the language of the blog says nothing of it', () => {
  const { container } = show(summary);
  expect(container.querySelector('[lang], [dir]')).toBeNull();
});
