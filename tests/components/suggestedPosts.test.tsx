import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { SuggestedPosts } from '../../src/components/SuggestedPosts.tsx';

const link = { slug: 'a', title: 'A', excerpt: 'About A.', readTime: '3 min read', cover: null };

function open(posts: Parameters<typeof SuggestedPosts>[0]['posts']) {
  render(
    <MemoryRouter>
      <SuggestedPosts title="Related reading" posts={posts} />
    </MemoryRouter>,
  );
  return within(screen.getByRole('region', { name: 'Related reading' }));
}

test('a suggested post says what it is also about', () => {
  const region = open([{ ...link, reason: 'downtime and chemical peels' }]);
  expect(region.getByText('Also about downtime and chemical peels')).toBeVisible();
  expect(region.getByRole('link', { name: 'A' })).toHaveAttribute('href', '/blog/a');
});

test('a post without a reason says nothing of it', () => {
  const region = open([link, { ...link, slug: 'b', reason: '' }]);
  expect(region.queryByText(/Also about/)).toBeNull();
});
