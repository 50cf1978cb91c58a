import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { defaultShareImagePath } from '../../src/model/urls.ts';
import { makeImageSet } from '../../src/pipeline/images/imageSet.ts';
import { openLettering } from '../../src/pipeline/images/lettering.ts';
import { readMadeFile } from '../../src/pipeline/images/pictureCache.ts';
import { openPictureLibrary } from '../../src/pipeline/images/pictures.ts';
import { drawBlogCard, drawPostCard } from '../../src/pipeline/images/shareCard.ts';
import { openParsedPostCache } from '../../src/pipeline/posts/parsedPostCache.ts';
import { readAllSourcePosts } from '../../src/pipeline/posts/sourcePosts.ts';
import { settleVisibility } from '../../src/pipeline/posts/visibility.ts';
import { blogFolder, post, published } from './blogFolder.ts';

/** The share images of some posts: their addresses by slug, and what is in the files. */
async function shareImagesOf(
  posts: Record<string, string>,
  pictures: Record<string, Uint8Array | string> = {},
) {
  const folders = await blogFolder(posts);
  for (const [name, contents] of Object.entries(pictures)) {
    await writeFile(join(folders.publicDir, name), contents);
  }
  const entries = [...(await readAllSourcePosts(folders, await openParsedPostCache(null))).values()];
  const library = await openPictureLibrary(folders.publicDir);
  const { shareImages, files } = await makeImageSet(settleVisibility(entries, published), library, null);
  return { shareImages, bytesOf: (address = '') => readMadeFile(files.get(address) ?? '') };
}

const noise = { type: 'gaussian', mean: 128, sigma: 80 } as const;
const stormy = sharp({ create: { width: 700, height: 500, channels: 3, background: '#000', noise } });

describe('The share image of a post', () => {
  it('is cut from its cover to 1200 × 630 pixels, and is light enough for messengers', async () => {
    const cover = await stormy.jpeg({ quality: 95 }).toBuffer();
    const { shareImages, bytesOf } = await shareImagesOf(
      { 'x.md': post({ cover: '/storm.jpg' }) },
      { 'storm.jpg': cover },
    );
    const address = shareImages.get('x');
    expect(address).toMatch(/^\/blog\/pictures\/share\/[0-9a-f]{12}\.jpg$/);
    const bytes = await bytesOf(address);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(300_000);
  });

  it('is drawn where there is no cover, or one that cannot be cut', async () => {
    const { shareImages, bytesOf } = await shareImagesOf(
      {
        'none.md': post(),
        'missing.md': post({ cover: '/no.png' }),
        'drawing.md': post({ cover: '/d.svg' }),
      },
      { 'd.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
    );
    expect([...shareImages.keys()]).toEqual(['drawing', 'missing', 'none']);
    for (const address of shareImages.values()) {
      const bytes = await bytesOf(address);
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
      expect(bytes.length).toBeLessThan(100_000);
    }
  });

  it('is drawn where the cover would have to be blown up to more than twice its size', async () => {
    const sizes = { small: [599, 400], low: [700, 314], enough: [600, 315] } as const;
    const { shareImages } = await shareImagesOf(
      Object.fromEntries(Object.keys(sizes).map((name) => [`${name}.md`, post({ cover: `/${name}.png` })])),
      Object.fromEntries(
        await Promise.all(
          Object.entries(sizes).map(async ([name, [width, height]]) => {
            const create = { width, height, channels: 3, background: '#833' } as const;
            return [`${name}.png`, await sharp({ create }).png().toBuffer()] as const;
          }),
        ),
      ),
    );
    const endings = [...shareImages].map(([slug, address]) => [slug, address.split('.').at(-1)]);
    expect(Object.fromEntries(endings)).toEqual({ small: 'png', low: 'png', enough: 'jpg' });
  });

  it('is made once for all posts for which it would be the same', async () => {
    const posts = Array.from({ length: 60 }, (_, index) => [
      `post-${index}.md`,
      post({ title: `Plan ${index}` }),
    ]);
    const { shareImages } = await shareImagesOf({
      ...Object.fromEntries(posts),
      'other.md': post({ title: 'Other' }),
    });
    expect(shareImages.size).toBe(61);
    // One for each figure of the drawn covers.
    expect(new Set(shareImages.values()).size).toBe(5);
  });
});

describe('The share image of the blog', () => {
  it('has one address and the same size', async () => {
    const { bytesOf } = await shareImagesOf({ 'x.md': post() });
    const bytes = await bytesOf(defaultShareImagePath);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThan(100_000);
  });
});

describe('Lettering', () => {
  it('draws letters, figures and accents of the font of the pages', async () => {
    const lettering = await openLettering();
    expect(lettering.covers('The J Luxe Journal: Élan & “Ægir”, 50 %')).toBe(true);
    expect(lettering.covers('日本 Жук')).toBe(false);
    expect(lettering.widthOf('ii', 40)).toBeLessThan(lettering.widthOf('MM', 40));
    expect(lettering.widthOf('MM', 80)).toBeCloseTo(2 * lettering.widthOf('MM', 40));
    // In the font a full stop is one round dot.
    expect(lettering.draw('.', { x: 10, y: 50, size: 100 })).toMatch(/^M[^M]*Z$/);
    const outlinesOf = (letter: string) => lettering.draw(letter, { x: 0, y: 0, size: 9 }).split('Z').length;
    expect(outlinesOf('É')).toBe(outlinesOf('E') + 1);
  });

  it('fills the shape of a letter', async () => {
    const lettering = await openLettering();
    const path = lettering.draw('I', { x: 20, y: 90, size: 100 });
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="100"><path d="${path}"/></svg>`;
    const { data, info } = await sharp(Buffer.from(drawing)).extractChannel('alpha').raw().toBuffer({
      resolveWithObject: true,
    });
    const inkIn = (row: number) =>
      data.subarray(row * info.width, (row + 1) * info.width).some((one) => one > 128);
    const rows = Array.from({ length: info.height }, (_, row) => row).filter(inkIn);
    // A capital is about two thirds of the em high and stands on the line.
    expect([rows[0], rows.at(-1)]).toEqual([23, 89]);
  });

  it('leaves out what the font lacks, and puts no text into a drawing', async () => {
    const lettering = await openLettering();
    const names = { name: '</svg><script>&" 🌿\u202E\u0007', description: ']]> &amp; \u0000 日本' };
    for (const drawing of [drawBlogCard(names, lettering), drawPostCard({ slug: '"><' }, names, lettering)]) {
      expect(drawing).toMatch(/^[\w\s<>="/:.#,()-]+$/);
      expect(drawing).not.toMatch(/script|NaN|amp/);
      expect(await sharp(Buffer.from(drawing)).metadata()).toMatchObject({ width: 1200, height: 630 });
    }
  });

  it('stays inside the card however long the name of the blog is', async () => {
    const lettering = await openLettering();
    const names = {
      name: 'A Very Long Name of a Journal of Careful Skin Treatments '.repeat(3),
      description: '',
    };
    const drawing = drawBlogCard(names, lettering);
    const widest = Math.max(...[...drawing.matchAll(/[MLQ ]([\d.]+) [\d.]+/g)].map(([, x]) => Number(x)));
    expect(widest).toBeLessThan(1200);
  });
});
