import { expect, test } from 'vitest';
import { hiddenSides } from '../../src/components/body/hiddenSides.ts';
import { largestPicture } from '../../src/components/body/largestPicture.ts';
import { placeBeside } from '../../src/components/body/placeBeside.ts';

const box = { scrollLeft: 0, scrollWidth: 500, clientWidth: 300 };

test('a table goes on where it is scrolled away, in both directions of writing', () => {
  expect(hiddenSides(box)).toEqual({ start: false, end: true });
  for (const sign of [1, -1]) {
    expect(hiddenSides({ ...box, scrollLeft: sign * 80 })).toEqual({ start: true, end: true });
    expect(hiddenSides({ ...box, scrollLeft: sign * 200 })).toEqual({
      start: true,
      end: false,
    });
  }
});

test('a fraction of a pixel is nothing that goes on', () => {
  expect(hiddenSides({ ...box, scrollLeft: 199.4 }).end).toBe(false);
  expect(hiddenSides({ ...box, scrollLeft: 0.6 }).start).toBe(false);
  expect(hiddenSides({ ...box, scrollWidth: 300 })).toEqual({ start: false, end: false });
});

const note = { width: 200, height: 100 };
const phone = { width: 320, height: 568 };

test('a note stands above its reference, or below where there is no room', () => {
  const reference = { left: 150, width: 20 };
  expect(placeBeside({ ...reference, top: 300, bottom: 320 }, note, phone)).toEqual({ x: 60, y: 192 });
  expect(placeBeside({ ...reference, top: 60, bottom: 80 }, note, phone)).toEqual({ x: 60, y: 88 });
});

test('a note is inside the screen wherever its reference is', () => {
  for (let left = -50; left < 400; left += 25) {
    for (let top = -50; top < 600; top += 25) {
      const { x, y } = placeBeside({ left, top, bottom: top + 20, width: 12 }, note, phone);
      expect(x).toBeGreaterThanOrEqual(8);
      expect(x + note.width).toBeLessThanOrEqual(phone.width - 8);
      expect(y).toBeGreaterThanOrEqual(8);
      expect(y + note.height).toBeLessThanOrEqual(phone.height - 8);
    }
  }
});

function linkAround(inside: string, caption = ''): HTMLAnchorElement {
  document.body.innerHTML = `<figure><a href="/images/a.png">${inside}</a>${caption}</figure>`;
  const link = document.querySelector('a');
  if (link === null) throw new Error('There is no link.');
  return link;
}

const image = '<img src="/images/a.png" alt="Two roses" width="2400" height="1200">';

test('a picture is enlarged from its largest copies, and is not taken for larger than they are', () => {
  const copies = ['avif', 'webp'].map(
    (format) => `<source type="image/${format}" srcset="/a-480.${format} 480w, /a-1600.${format} 1600w">`,
  );
  const picture = largestPicture(linkAround(`<picture>${copies.join('')}${image}</picture>`));
  expect(picture.width).toBe(1600);
  expect(picture.sources).toEqual([
    { type: 'image/avif', srcSet: '/a-480.avif 480w, /a-1600.avif 1600w' },
    { type: 'image/webp', srcSet: '/a-480.webp 480w, /a-1600.webp 1600w' },
  ]);
  expect(new URL(picture.src).pathname).toBe('/images/a.png');
});

test('without copies a picture is enlarged from its original', () => {
  const picture = largestPicture(linkAround(image));
  expect(picture).toMatchObject({ alt: 'Two roses', width: 2400, sources: [] });
});

test('below an enlarged picture is its caption, or else its description', () => {
  expect(largestPicture(linkAround(image)).caption).toBe('Two roses');
  expect(largestPicture(linkAround(image, '<figcaption> From the garden </figcaption>')).caption).toBe(
    'From the garden',
  );
});
