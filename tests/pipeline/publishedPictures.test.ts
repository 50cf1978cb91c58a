import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readBlog } from '../../src/pipeline/blog.ts';
import { blogFolder, findingsOf, post, postOf, preview, published } from './blogFolder.ts';
import { photograph, secretsIn, toMovingPng, xmp } from './photograph.ts';
import { build, filesIn, project } from './viteProject.ts';

async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), contents);
  }
}

/** What the files of a folder tell of the photographs, each as `file: secret`. */
async function toldIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const told = files.map(async (file) => {
    const bytes = await readFile(file);
    return secretsIn(file.endsWith('.gz') ? gunzipSync(bytes) : bytes).map((secret) => `${file}: ${secret}`);
  });
  return (await Promise.all(told)).flat();
}

const evil =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert("evil")</script></svg>';

describe('A build', () => {
  it('publishes nothing that a photograph tells of itself, and no picture that no public post names', async () => {
    const { folders, config } = await project({
      'a.md': post(
        { cover: '/images/blog/cover.jpg' },
        '![x](/images/blog/text.jpg)\n\n![x](/images/blog/drawing.svg)\n\n[x](/images/blog/linked.jpg) [x](/images/blog/raw.heic)',
      ),
      'd.md': post({ draft: 'true', cover: '/images/blog/draft.jpg' }, '![x](/pics/draft.jpg)'),
      'l.md': post({ date: '2999-01-01', cover: '/images/blog/later.jpg' }),
    });
    const told = await photograph(640, 360);
    const team = await sharp(told).png().toBuffer();
    const names = ['cover', 'text', 'linked', 'draft', 'later', 'unused'].map(
      (name) => `images/blog/${name}.jpg`,
    );
    await write(folders.publicDir, {
      ...Object.fromEntries([...names, 'pics/draft.jpg'].map((name) => [name, told])),
      'images/blog/raw.heic': Buffer.concat([Buffer.from('\0\0\0\u0018ftypheic'), told]),
      'images/blog/drawing.svg': evil,
      'images/team.png': team,
      'files/form.pdf': 'a form',
    });
    await symlink(
      join(folders.publicDir, 'images/blog/draft.jpg'),
      join(folders.publicDir, 'pics/alias.jpg'),
    );
    expect(secretsIn(told)).toHaveLength(9);

    await build(config);
    const dist = join(folders.root, 'dist');
    const copied = (await filesIn(dist)).filter((file) =>
      /^(?:images|pics|files)\/.*(?<!\.br|\.gz)$/.test(file),
    );
    expect(copied).toEqual([
      'files/form.pdf',
      'images/blog/cover.jpg',
      'images/blog/drawing.svg',
      'images/blog/linked.jpg',
      'images/blog/text.jpg',
      'images/team.png',
    ]);
    expect(await toldIn(dist)).toEqual([]);
    expect(await readFile(join(dist, 'images/team.png'))).toEqual(team);
    expect(String(await readFile(join(dist, 'images/blog/drawing.svg')))).not.toContain('evil');
    expect((await filesIn(dist)).join(' ')).not.toMatch(/draft|later|unused|heic|pictures\/linked/);
  });
});

describe('The size of a picture on a page', () => {
  it('is that of the file that is published, in the preview too', async () => {
    const folders = await blogFolder({
      'x.md': post({}, '![a](/a.jpg) ![b](/b.png) ![c](/c.svg) ![d](/d.png)'),
    });
    const wide = sharp({ create: { width: 1700, height: 1800, channels: 3, background: '#833' } });
    await write(folders.publicDir, {
      'a.jpg': await wide.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer(),
      'b.png': await wide.clone().png().toBuffer(),
      'c.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="30"/>',
      // Frames stay as they are.
      'd.png': toMovingPng(await wide.clone().png().toBuffer()),
    });
    for (const rule of [published, preview]) {
      expect(postOf(await readBlog(folders, rule), 'x').pictures).toEqual({
        '/a.jpg': { src: '/a.jpg', width: 1600, height: 1511 },
        '/b.png': { src: '/b.png', width: 1600, height: 1694 },
        '/c.svg': { src: '/c.svg', width: 4000, height: 30 },
        '/d.png': { src: '/d.png', width: 1700, height: 1800 },
      });
    }
  });
});

describe('The author of a post', () => {
  it('is told once which file carries a place', async () => {
    const folders = await blogFolder({
      'x.md': post({ cover: '/a.jpg', coverAlt: 'A' }, '![b](/a.jpg) ![c](/b.jpg)'),
    });
    await write(folders.publicDir, {
      'a.jpg': await photograph(),
      'b.jpg': await sharp(await photograph())
        .jpeg()
        .toBuffer(),
    });
    expect(findingsOf(await readBlog(folders, published))).toMatchInlineSnapshot(`
      [
        "must posts/x.md:7:8 image: public/a.jpg tells where it was taken. Readers get it without that, but the file keeps it. Export it again without its place: on an iPhone, Share, Options, Location off; in Photos on a Mac, File, Export, without Location Information.",
      ]
    `);
  });

  it.each([
    [
      'Exif',
      (bytes: Buffer) =>
        sharp(bytes).withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } }),
    ],
    ['XMP', (bytes: Buffer) => sharp(bytes).withXmp(xmp)],
  ])('is told so wherever the place stands: in %s', async (_, tell) => {
    const folders = await blogFolder({ 'x.md': post({}, '![a](/a.webp)') });
    const plain = await sharp(await photograph())
      .png()
      .toBuffer();
    await write(folders.publicDir, { 'a.webp': await tell(plain).webp().toBuffer() });
    expect(findingsOf(await readBlog(folders, published))).toEqual([
      expect.stringContaining('public/a.webp tells where it was taken.'),
    ]);
  });

  /** HEIC as telephones write it, which can be measured, and pictures that cannot even be measured. */
  const unshown: [format: string, bytes: Buffer][] = [
    ['HEIC', readFileSync(join(import.meta.dirname, '../fixtures/phone.heic'))],
    ['HEIC', Buffer.from('\0\0\0\u0018ftypmif1\0\0\0\0', 'latin1')],
    ['BMP', Buffer.from('BM'.padEnd(60, '\0'))],
  ];

  it.each(unshown)(
    'is told what to do about a picture that browsers do not show: %s',
    async (format, bytes) => {
      const folders = await blogFolder({ 'x.md': post({}, '![a](/a.jpg)\n\n[a](/a.jpg)') });
      await write(folders.publicDir, { 'a.jpg': bytes });
      const findings = findingsOf(await readBlog(folders, published));
      expect(findings).toHaveLength(2);
      for (const finding of findings) expect(finding).toContain(`public/a.jpg is a ${format} picture, `);
    },
  );

  it('is told how to export a JPEG', async () => {
    const folders = await blogFolder({ 'x.md': post({}, '![a](/a.heic)') });
    await write(folders.publicDir, { 'a.heic': unshown[0]?.[1] ?? '' });
    expect(findingsOf(await readBlog(folders, published))).toMatchInlineSnapshot(`
      [
        "must posts/x.md:9:1 image: public/a.heic is a HEIC picture, as phones take them, which most browsers cannot show. Export it as JPEG: in Photos on a Mac, File, Export; in Photos on Windows, Save as. For the next ones, set the iPhone to Settings, Camera, Formats, Most Compatible. Readers see its description only.",
      ]
    `);
  });

  it('is told that words of a drawing are lost', async () => {
    const folders = await blogFolder({ 'x.md': post({}, '![a](/a.svg)') });
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><foreignObject/></svg>';
    await write(folders.publicDir, { 'a.svg': drawing });
    expect(findingsOf(await readBlog(folders, published))).toMatchInlineSnapshot(`
      [
        "should posts/x.md:9:1 image: public/a.svg has words that are written in HTML (foreignObject), which readers do not get. Export it with words as text: Mermaid does with htmlLabels: false, diagrams.net with Formatted Text off.",
      ]
    `);
  });

  it('is told that a TIFF is not shown', async () => {
    const folders = await blogFolder({ 'x.md': post({}, '![a](/a.tif)') });
    await write(folders.publicDir, {
      'a.tif': await sharp(await photograph())
        .tiff()
        .toBuffer(),
    });
    expect(findingsOf(await readBlog(folders, published))).toMatchInlineSnapshot(`
      [
        "must posts/x.md:9:1 image: public/a.tif is a TIFF picture, which cannot be published. Save it again as PNG or JPEG. Readers see its description only.",
      ]
    `);
  });
});
