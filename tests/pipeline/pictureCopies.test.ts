import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureSources } from '../../src/model/pictureSources.ts';
import type { PictureCopies } from '../../src/model/post.ts';
import type { Folders } from '../../src/pipeline/files/folders.ts';
import { makeImageSet, type ImageSet } from '../../src/pipeline/images/imageSet.ts';
import { type MadeFile, readMadeFile } from '../../src/pipeline/images/pictureCache.ts';
import { openPictureLibrary } from '../../src/pipeline/images/pictures.ts';
import { openParsedPostCache } from '../../src/pipeline/posts/parsedPostCache.ts';
import { readAllSourcePosts } from '../../src/pipeline/posts/sourcePosts.ts';
import { settleVisibility } from '../../src/pipeline/posts/visibility.ts';
import { blogFolder, post, published } from './blogFolder.ts';
import { toMovingPng } from './photograph.ts';

type Pictures = Record<string, Uint8Array | string>;

/** A project with these pictures in its public folder, all of them shown by one public post. */
async function folderOf(pictures: Pictures, posts?: Record<string, string>): Promise<Folders> {
  const body = Object.keys(pictures).map((name) => `![${name.length}](</${name}>)`);
  const folders = await blogFolder(posts ?? { 'x.md': post({}, body.join('\n\n')) });
  for (const [name, contents] of Object.entries(pictures)) {
    await writeFile(join(folders.publicDir, name), contents);
  }
  return folders;
}

async function editionOf(folders: Folders): Promise<ImageSet> {
  const entries = await readAllSourcePosts(folders, await openParsedPostCache(null));
  const library = await openPictureLibrary(folders.publicDir);
  return makeImageSet(settleVisibility([...entries.values()], published), library, folders.cache);
}

function copiesOf({ library }: ImageSet, url: string): PictureCopies | undefined {
  const lookup = library.find(url);
  return lookup.kind === 'found' ? lookup.picture.copies : undefined;
}

/** Addresses of copies, without the pictures themselves and without the share images. */
function copyAddresses({ files }: ImageSet): string[] {
  return [...files.keys()].filter((address) => /^\/blog\/pictures\/(?!share\/)/.test(address));
}

async function bytesOf(file: MadeFile | undefined): Promise<Buffer> {
  return Buffer.from(await readMadeFile(file ?? ''));
}

function plain(width: number, height: number, background = '#cc3311') {
  return sharp({ create: { width, height, channels: 4, background } });
}

const small = await plain(60, 40).png().toBuffer();

describe('Copies of a picture', () => {
  it('have sensible widths, and never more than the original has', async () => {
    const edition = await editionOf(
      await folderOf({
        'wide.png': await plain(2000, 100).png().toBuffer(),
        'middle.jpg': await plain(1000, 100).jpeg().toBuffer(),
        'small.webp': await plain(300, 100).webp().toBuffer(),
        'tiny.avif': await plain(40, 30).avif().toBuffer(),
      }),
    );
    expect(copiesOf(edition, '/wide.png')?.widths).toEqual([480, 800, 1200, 1600]);
    expect(copiesOf(edition, '/middle.jpg')?.widths).toEqual([480, 800, 1000]);
    expect(copiesOf(edition, '/small.webp')?.widths).toEqual([300]);
    expect(copiesOf(edition, '/tiny.avif')?.widths).toEqual([40]);
  });

  it('are the files that pages name, in both formats and of the width that pages say', async () => {
    const edition = await editionOf(await folderOf({ 'a.png': await plain(900, 90).png().toBuffer() }));
    const copies = copiesOf(edition, '/a.png');
    const sources = copies === undefined ? [] : pictureSources({ copies });
    expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    for (const { type, srcSet } of sources) {
      for (const candidate of srcSet.split(', ')) {
        const [address = '', width = ''] = candidate.split(' ');
        const { format, compression, ...size } = await sharp(
          await bytesOf(edition.files.get(address)),
        ).metadata();
        expect(type).toBe(compression === 'av1' ? 'image/avif' : `image/${format}`);
        expect(width).toBe(`${size.width}w`);
      }
    }
    expect(copyAddresses(edition)).toHaveLength(6);
  });

  it('have names that tell of the picture and of its contents, and need no encoding', async () => {
    const name = 'Ärzte, "two" & <b> 50% 🌿‮.png';
    const [first, again, other] = await Promise.all(
      [small, small, await plain(61, 40).png().toBuffer()].map(async (bytes) => {
        const folders = await blogFolder({ 'x.md': post({ cover: `/${encodeURIComponent(name)}` }) });
        await writeFile(join(folders.publicDir, name), bytes);
        return copyAddresses(await editionOf(folders));
      }),
    );
    expect(first).toHaveLength(2);
    expect(first?.[0]).toMatch(/^\/blog\/pictures\/arzte-two-b-50\.[0-9a-f]{12}-60\.avif$/);
    expect(again).toEqual(first);
    expect(other?.[0]?.replace('-61.', '-60.')).not.toBe(first?.[0]);
  });

  it('are made once of a picture that has two names', async () => {
    const edition = await editionOf(await folderOf({ 'a.png': small, 'b.png': small }));
    const [first, , second, ...more] = copyAddresses(edition).map((address) => edition.files.get(address));
    expect(more).toHaveLength(1);
    expect(second).toBe(first);
  });

  it('stand upright and tell nothing of the camera', async () => {
    const photograph = await plain(60, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const edition = await editionOf(await folderOf({ 'a.jpg': photograph }));
    expect(copiesOf(edition, '/a.jpg')?.widths).toEqual([40]);
    for (const address of copyAddresses(edition)) {
      const { width, height, exif, orientation } = await sharp(
        await bytesOf(edition.files.get(address)),
      ).metadata();
      expect([width, height, exif, orientation]).toEqual([40, 60, undefined, undefined]);
    }
  });

  it('keep the colours that sRGB has not, and need no profile for those that it has', async () => {
    const edition = await editionOf(
      await folderOf({
        'wide.png': await plain(60, 40).withIccProfile('p3').png().toBuffer(),
        'usual.png': await plain(60, 40).withIccProfile('srgb').png().toBuffer(),
      }),
    );
    for (const address of copyAddresses(edition)) {
      const { icc } = await sharp(await bytesOf(edition.files.get(address))).metadata();
      expect([address, icc !== undefined]).toEqual([address, address.includes('wide')]);
    }
  });

  it('come with the prevailing colour, unless the page shows through', async () => {
    const edition = await editionOf(
      await folderOf({
        'plain.png': small,
        'grey.png': await plain(60, 40, '#777777').toColourspace('b-w').png().toBuffer(),
        'clear.png': await plain(60, 40, '#cc331180').png().toBuffer(),
      }),
    );
    // The colour of the fullest of 4096 boxes: near the true one.
    expect(copiesOf(edition, '/plain.png')?.colour).toBe('#c83818');
    expect(copiesOf(edition, '/grey.png')?.colour).toBe('#787878');
    expect(copiesOf(edition, '/clear.png')?.colour).toBe('none');
  });

  it('are not made of drawings, moving pictures and what is no picture', async () => {
    const frames = [small, await plain(60, 40, '#113355').png().toBuffer()];
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    const movingPng = toMovingPng(small);
    const edition = await editionOf(
      await folderOf({
        'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="9"/>',
        'moving.webp': moving,
        'moving.png': movingPng,
        'text.png': '</script>',
      }),
    );
    expect(copyAddresses(edition)).toEqual([]);
    expect(edition.broken).toEqual([]);
    expect(edition.library.find('/drawing.svg')).toMatchObject({ kind: 'found', picture: { width: 900 } });
  });

  it('are not made of a picture that breaks off, which is told of', async () => {
    const whole = await sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', sigma: 30 },
      },
    })
      .png()
      .toBuffer();
    const folders = await folderOf(
      { 'half.png': whole.subarray(0, whole.length / 2), 'whole.png': small },
      { 'x.md': post({ cover: '/half.png' }, '![w](/whole.png)') },
    );
    const edition = await editionOf(folders);
    expect(edition.broken).toEqual(['/half.png']);
    expect(copiesOf(edition, '/half.png')).toBeUndefined();
    expect(copyAddresses(edition)).toHaveLength(2);
    expect(edition.shareImages.get('x')).toMatch(/\.png$/);
  });

  it('are not made of a picture of which nothing can be saved, and pages do not show it', async () => {
    const frames = toMovingPng(small).subarray(0, -20);
    const folders = await folderOf({ 'a.png': frames });
    const edition = await editionOf(folders);
    expect(edition.library.find('/a.png')).toEqual({ kind: 'unreadable', path: '/a.png', format: null });
    expect([edition.broken, edition.copied, edition.files.get('/a.png')]).toEqual([
      ['/a.png'],
      [],
      undefined,
    ]);
  });

  it('are made only of what public posts show', async () => {
    const folders = await folderOf(
      {
        'draft.png': small,
        'later.png': await plain(50, 40).png().toBuffer(),
        'unused.png': await plain(45, 40).png().toBuffer(),
        'shared.png': await plain(55, 40).png().toBuffer(),
      },
      {
        'draft.md': post({ draft: 'true', cover: '/draft.png' }, '![s](/shared.png)'),
        'later.md': post({ date: '2026-06-02', cover: '/later.png' }),
        'public.md': post({}, '![s](/shared.png)'),
      },
    );
    const edition = await editionOf(folders);
    expect(copyAddresses(edition).map((address) => address.replace(/\.[0-9a-f]{12}/, ''))).toEqual([
      '/blog/pictures/shared-55.avif',
      '/blog/pictures/shared-55.webp',
    ]);
    expect([...edition.shareImages.keys()]).toEqual(['public']);
  });
});

describe('The cache of pictures', () => {
  const pictures = { 'a.png': small };

  it('is asked before a copy is made', async () => {
    const folders = await folderOf(pictures);
    const cached = { ...folders, cache: join(folders.root, 'cache') };
    const before = await editionOf(cached);
    for (const name of await readdir(join(cached.cache, 'pictures'))) {
      const contents = name.endsWith('.colour') ? '#123456' : `kept ${/clean|\w+$/.exec(name)?.[0]}`;
      await writeFile(join(cached.cache, 'pictures', name), contents);
    }
    const after = await editionOf(cached);
    expect([...after.files.keys()]).toEqual([...before.files.keys()]);
    expect(copiesOf(after, '/a.png')?.colour).toBe('#123456');
    const texts = await Promise.all(
      [...after.files.values()].map(async (file) => String(await bytesOf(file))),
    );
    expect(texts).toEqual(['kept clean', 'kept avif', 'kept webp', 'kept png', 'kept png']);
  });

  it('changes no byte, and is overlooked where it cannot be used', async () => {
    const folders = await folderOf(pictures);
    await writeFile(join(folders.root, 'file'), 'not a folder');
    const caches = [
      null,
      join(folders.root, 'cache'),
      join(folders.root, 'cache'),
      join(folders.root, 'file'),
    ];
    const builds = [];
    for (const cache of caches) {
      const { files, library } = await editionOf({ ...folders, cache });
      const contents = [...files].map(async ([address, file]) => [address, await bytesOf(file)]);
      builds.push([await Promise.all(contents), library.find('/a.png')]);
    }
    for (const build of builds) expect(build).toEqual(builds[0]);
  });

  it('does not give what an interrupted build left empty', async () => {
    const folders = await folderOf(pictures);
    const cached = { ...folders, cache: join(folders.root, 'cache') };
    await editionOf(cached);
    for (const name of await readdir(join(cached.cache, 'pictures'))) {
      await writeFile(join(cached.cache, 'pictures', name), '');
    }
    const { files } = await editionOf(cached);
    for (const file of files.values()) expect((await bytesOf(file)).length).toBeGreaterThan(0);
  });
});
