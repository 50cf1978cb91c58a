import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { headOfPost } from '../../src/model/head/postHead.ts';
import { appIcons } from '../../src/pipeline/images/appIcons.ts';
import { webManifest } from '../../src/pipeline/outputs/webManifest.ts';
import { fullPost } from './headExamples.ts';

test('phones learn the blog’s name, place and icons', () => {
  expect(webManifest()).toMatchInlineSnapshot(`
    "{
      "id": "/blog",
      "name": "The J Luxe Journal",
      "short_name": "The J Luxe Journal",
      "description": "Plain, careful guides to skin treatments, from the nurse-led team at J Luxe Medical Aesthetics in Hackney, London.",
      "lang": "en-GB",
      "start_url": "/blog",
      "scope": "/blog",
      "display": "browser",
      "theme_color": "#faf6ee",
      "background_color": "#faf6ee",
      "icons": [
        {
          "src": "/blog/icon-192.png",
          "sizes": "192x192",
          "type": "image/png"
        },
        {
          "src": "/blog/icon-512.png",
          "sizes": "512x512",
          "type": "image/png"
        }
      ]
    }
    "
  `);
});

test('every icon that is named is made, in its size', async () => {
  const icons = appIcons();
  const named: { icons: { src: string; sizes: string }[] } = JSON.parse(webManifest());
  const made = await Promise.all(
    [...icons].map(async ([src, picture]) => {
      const { format, width, height } = await sharp(await picture()).metadata();
      expect(format).toBe('png');
      return { src, sizes: `${width}x${height}`, type: 'image/png' };
    }),
  );
  expect(made).toEqual(named.icons);
  const { text = '' } = headOfPost(fullPost).at(-1) ?? {};
  expect([...icons.keys()].some((address) => text.includes(`${address}"`))).toBe(true);
});

test('icons are the drawing’s, and the same in every build', async () => {
  const drawn = () => Promise.all([...appIcons().values()].map((draw) => draw()));
  const [first, second] = [await drawn(), await drawn()];
  expect(second).toEqual(first);
  const drawing = await readFile('src/styles/icon.svg', 'utf8');
  const picture = sharp(first.at(-1)).removeAlpha();
  const at = async (left: number, top: number) => {
    const pixel = await picture.clone().extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
    return `#${pixel.toString('hex')}`;
  };
  const colours = [await at(256, 8), await at(200, 300)];
  expect(colours).toEqual(['#f4ede1', '#a65f3f']);
  for (const colour of colours) expect(drawing).toContain(colour);
});
