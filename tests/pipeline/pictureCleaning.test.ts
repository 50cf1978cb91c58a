import sharp, { type Metadata } from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPicture } from '../../src/pipeline/images/cleanPicture.ts';
import { publishedSize } from '../../src/pipeline/images/publishedSize.ts';
import { noisy, photograph, secretsIn, xmp } from './photograph.ts';

const exif = {
  IFD0: { Make: 'Kamerawerk Zossen' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 30/1 26/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '0/1 7/1 0/1',
  },
};

function telling(width: number, height: number) {
  return noisy(width, height).withExif(exif).withXmp(xmp).withIccProfile('p3');
}

/** Two frames. */
async function moving(width: number, height: number) {
  const frames = await Promise.all([1, 2].map(() => noisy(width, height).png().toBuffer()));
  return sharp(frames, { join: { animated: true } });
}

async function clean(bytes: Buffer): Promise<Buffer> {
  return Buffer.from(await cleanPicture(bytes));
}

function metadataOf(bytes: Buffer): Promise<Metadata> {
  return sharp(bytes).metadata();
}

function pixelsOf(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes, { animated: true }).raw().toBuffer();
}

/** Everything of a picture that is no picture, in the order in which files have it. */
function chunk(name: string, text: string): Buffer {
  const bytes = Buffer.from(`\0\0\0\0${name}${text}\0\0\0\0`, 'latin1');
  bytes.writeUInt32BE(text.length);
  return bytes;
}

const shapes: Record<string, () => Promise<Buffer>> = {
  'a photograph': () => photograph(),
  'a progressive JPEG': () => telling(300, 200).jpeg({ progressive: true }).toBuffer(),
  'a CMYK JPEG': () =>
    noisy(60, 40).toColourspace('cmyk').withExif(exif).withIccProfile('cmyk').jpeg().toBuffer(),
  'a PNG': async () => {
    const png = await telling(300, 200).png().toBuffer();
    const note = chunk('tEXt', 'Comment\0taken at the clinic');
    return Buffer.concat([png.subarray(0, 33), note, png.subarray(33), Buffer.from('MotionPhoto_Data')]);
  },
  'a PNG of 16 bits': () => noisy(60, 40).toColourspace('grey16').withExif(exif).png().toBuffer(),
  'a WebP': () => telling(300, 200).webp().toBuffer(),
  'a lossless WebP': () => telling(301, 201).webp({ lossless: true }).toBuffer(),
  'a moving WebP': async () =>
    (await moving(30, 20))
      .withExif(exif)
      .webp({ loop: 3, delay: [100, 200] })
      .toBuffer(),
  'a moving GIF': async () => {
    const gif = await (await moving(30, 20)).gif({ loop: 3, delay: [100, 200] }).toBuffer();
    const diagnostic = Buffer.from(
      '!\xfe\x13taken at the clinic\0!\xff\x0bXMP DataXMP\x12ns.adobe.com/xap/x\0',
      'latin1',
    );
    // Behind the size of the screen and its colours.
    const head = 13 + 3 * 2 ** ((gif.readUInt8(10) & 7) + 1) * (gif.readUInt8(10) >> 7);
    return Buffer.concat([
      gif.subarray(0, head),
      diagnostic,
      gif.subarray(head),
      Buffer.from('MotionPhoto_Data'),
    ]);
  },
};

describe('A picture that need be neither turned nor made smaller', () => {
  it.each(Object.keys(shapes))('keeps its pixels and its profile, and tells nothing: %s', async (name) => {
    const bytes = (await shapes[name]?.()) ?? Buffer.alloc(0);
    expect(secretsIn(bytes)).not.toEqual([]);
    const cleaned = await clean(bytes);
    expect(secretsIn(cleaned)).toEqual([]);
    expect((await pixelsOf(cleaned)).equals(await pixelsOf(bytes))).toBe(true);
    const [before, after] = await Promise.all([bytes, cleaned].map(metadataOf));
    expect(after).toMatchObject({ format: before?.format, width: before?.width, height: before?.height });
    expect([after?.pages, after?.loop, after?.delay]).toEqual([before?.pages, before?.loop, before?.delay]);
    expect(after?.icc?.toString('hex')).toBe(before?.icc?.toString('hex'));
    expect([after?.exif, after?.xmp, after?.iptc]).toEqual([undefined, undefined, undefined]);
    // Nothing is left to be taken out.
    expect((await clean(cleaned)).equals(cleaned)).toBe(true);
  });

  it('no longer says that it has more to tell: a WebP', async () => {
    const flags = (await clean(await telling(30, 20).webp().toBuffer())).readUInt8(20);
    expect(flags & 0x20).toBe(0x20);
    expect(flags & 0x0c).toBe(0);
  });

  it('is rendered anew if it is an AVIF, with its profile', async () => {
    const cleaned = await clean(await telling(60, 40).avif().toBuffer());
    expect(secretsIn(cleaned)).toEqual([]);
    expect(await metadataOf(cleaned)).toMatchObject({
      compression: 'av1',
      width: 60,
      icc: expect.any(Buffer),
    });
  });
});

describe('A moving PNG', () => {
  it('keeps its frames, however wide it is', async () => {
    const png = await telling(1700, 10).png().toBuffer();
    const data = png.indexOf('IDAT') - 4;
    const marks = [chunk('acTL', '\0\0\0\u0001\0\0\0\0'), chunk('fcTL', '\0'.repeat(26))];
    const frames = Buffer.concat([png.subarray(0, data), ...marks, png.subarray(data)]);
    const cleaned = await clean(frames);
    expect(secretsIn(cleaned)).toEqual([]);
    for (const name of ['acTL', 'fcTL', 'iCCP', 'IDAT', 'IEND']) expect(cleaned.includes(name)).toBe(true);
    expect(await metadataOf(cleaned)).toMatchObject({ width: 1700, height: 10 });
  });
});

describe('A picture that is too wide or lies on its side', () => {
  it.each([
    ['a wide JPEG', () => telling(3001, 200).jpeg(), 1600, 107],
    ['a turned JPEG', () => telling(60, 40).withMetadata({ orientation: 6, exif }).jpeg(), 40, 60],
    ['a wide PNG', () => telling(1601, 10).png(), 1600, 10],
    ['a turned PNG', () => telling(60, 40).withMetadata({ orientation: 6, exif }).png(), 40, 60],
    ['a wide WebP', () => telling(3200, 20).webp(), 1600, 10],
    ['a wide AVIF', () => telling(3200, 20).avif(), 1600, 10],
  ] as const)('is published upright, 1,600 pixels wide at most: %s', async (_, make, width, height) => {
    const bytes = await make().toBuffer();
    const cleaned = await clean(bytes);
    expect(secretsIn(cleaned)).toEqual([]);
    const [before, after] = await Promise.all([bytes, cleaned].map(metadataOf));
    expect(after).toMatchObject({ format: before?.format, width, height, icc: expect.any(Buffer) });
    expect([after?.exif, after?.xmp, after?.orientation]).toEqual([undefined, undefined, undefined]);
    expect(before && publishedSize(before)).toEqual({ width, height });
  });

  it.each(['webp', 'gif'] as const)('goes on moving: %s', async (format) => {
    const bytes = await (await moving(2000, 20)).toFormat(format, { loop: 3, delay: [100, 200] }).toBuffer();
    const after = await metadataOf(await clean(bytes));
    expect(after).toMatchObject({ format, width: 1600, pages: 2, loop: 3, delay: [100, 200] });
    expect(publishedSize(await metadataOf(bytes))).toEqual({ width: 1600, height: 16 });
  });

  it('shows the same colours', async () => {
    const colour = { create: { width: 2000, height: 20, channels: 3, background: '#22cc44' } } as const;
    const cleaned = await clean(await sharp(colour).withIccProfile('p3').jpeg({ quality: 100 }).toBuffer());
    const { dominant } = await sharp(await sharp(cleaned).toColourspace('srgb').png().toBuffer()).stats();
    expect(Math.abs(dominant.g - 0xcc)).toBeLessThan(8);
    expect(Math.abs(dominant.r - 0x22)).toBeLessThan(8);
  });
});

describe('A picture that breaks off', () => {
  it.each(['jpeg', 'png'] as const)(
    'is published as far as it goes, and tells nothing: %s',
    async (format) => {
      const whole = format === 'jpeg' ? await photograph() : await telling(300, 200).png().toBuffer();
      const half = whole.subarray(0, whole.length / 2);
      const cleaned = await clean(half);
      expect(secretsIn(cleaned)).toEqual([]);
      expect(await metadataOf(cleaned)).toMatchObject({ format, width: 300, height: 200 });
    },
  );

  it('is refused if nothing of it can be read', async () => {
    await expect(cleanPicture(Buffer.from('no picture'))).rejects.toThrow('unsupported image format');
  });
});
