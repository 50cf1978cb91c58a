import { render, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { expect, test } from 'vitest';
import { Cover } from '../../src/components/Cover.tsx';

const drawn = (slug: string) => render(<Cover picture={null} slug={slug} />).container.firstElementChild;

test('a drawn cover is silent for screen readers', () => {
  expect(drawn('a')).toHaveAttribute('aria-hidden', 'true');
  expect(drawn('a')).toBeEmptyDOMElement();
});

test('a post always has the same figure, and posts differ', () => {
  const tone = (slug: string) => drawn(slug)?.getAttribute('data-tone');
  expect(tone('a-post')).toBe(tone('a-post'));
  expect(new Set(Array.from({ length: 30 }, (_, i) => tone(`post-${i}`)))).toHaveProperty('size', 5);
});

const original = { src: '/images/roses.png', alt: 'Two roses', width: 1600, height: 900 };
const copies = { stem: '/blog/pictures/roses.1a2b', widths: [480, 800], colour: '#cc3311' };
const shown = (props: Partial<ComponentProps<typeof Cover>>) =>
  render(<Cover picture={{ ...original, copies }} slug="roses" {...props} />).container;

test('a picture has copies in two formats, and keeps its room and its original', () => {
  const cover = shown({ place: 'row' });
  const [avif, webp] = cover.querySelectorAll('source');
  expect(avif).toHaveAttribute('type', 'image/avif');
  expect(avif).toHaveAttribute(
    'srcset',
    '/blog/pictures/roses.1a2b-480.avif 480w, /blog/pictures/roses.1a2b-800.avif 800w',
  );
  expect(webp).toHaveAttribute('type', 'image/webp');
  expect(webp).toHaveAttribute(
    'srcset',
    '/blog/pictures/roses.1a2b-480.webp 480w, /blog/pictures/roses.1a2b-800.webp 800w',
  );
  for (const source of [avif, webp])
    expect(source).toHaveAttribute('sizes', '(min-width: 40rem) 14.25rem, 10.75rem');
  const image = within(cover).getByRole('img', { name: 'Two roses' });
  expect(image).toHaveAttribute('src', '/images/roses.png');
  expect(image).toHaveAttribute('width', '1600');
  expect(image).toHaveAttribute('height', '900');
});

test('a picture above an article is loaded for the width of the text', () => {
  const source = shown({}).querySelector('source');
  expect(source?.getAttribute('sizes')).toMatch(/^\(min-width: 44\.6rem\) 41rem, /);
});

test('its colour waits behind a picture, silent for screen readers and without inline style', () => {
  const cover = shown({});
  const ground = cover.querySelector('svg');
  expect(ground).toHaveAttribute('aria-hidden', 'true');
  expect(ground?.querySelector('rect')).toHaveAttribute('fill', '#cc3311');
  expect(cover.querySelector('[style]')).toBeNull();
});

test('in the preview a picture is shown as it is', () => {
  const cover = shown({ picture: original });
  expect(cover.querySelector('source, svg')).toBeNull();
  expect(within(cover).getByRole('img')).toHaveAttribute('src', '/images/roses.png');
});

test('a picture on the first screen is not put off, and others are', () => {
  const eager = within(shown({ eager: 'first' })).getByRole('img');
  expect(eager).toHaveAttribute('loading', 'eager');
  expect(eager).toHaveAttribute('fetchpriority', 'high');
  const lazy = within(shown({})).getByRole('img');
  expect(lazy).toHaveAttribute('loading', 'lazy');
  expect(lazy).toHaveAttribute('decoding', 'async');
});

test('a picture beside its title is silent, and no description can break out of its attribute', () => {
  expect(shown({ decorative: true }).querySelector('img')).toHaveAttribute('alt', '');
  const alt = '"><script>alert(1)</script> & 🌿\u202E';
  const cover = shown({ picture: { ...original, alt } });
  expect(cover.querySelector('img')).toHaveAttribute('alt', alt);
  expect(cover.querySelector('script')).toBeNull();
});
