import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Cover } from '../../src/components/Cover.tsx';

const drawn = (slug: string, title: string) =>
  render(<Cover picture={null} slug={slug} title={title} />).container.firstElementChild;

test('a drawn cover shows the first letter or digit of the title and is silent for screen readers', () => {
  expect(drawn('a', '“élan” and more')).toHaveTextContent(/^É$/);
  expect(drawn('b', '7 to 10 days')).toHaveTextContent(/^7$/);
  expect(drawn('c', '???')).toHaveTextContent(/^¶$/);
  expect(drawn('d', 'Title')).toHaveAttribute('aria-hidden', 'true');
});

test('a post always has the same tone, and posts differ', () => {
  const tone = (slug: string) => drawn(slug, 'T')?.getAttribute('data-tone');
  expect(tone('a-post')).toBe(tone('a-post'));
  expect(new Set(Array.from({ length: 30 }, (_, i) => tone(`post-${i}`)))).toHaveProperty('size', 5);
});
