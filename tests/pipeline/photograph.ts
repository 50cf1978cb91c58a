import sharp from 'sharp';

/** What a photograph tells of itself besides what it shows: bytes that no reader may get. */
export const secrets: Readonly<Record<string, Buffer>> = {
  maker: Buffer.from('Kamerawerk Zossen'),
  place: rationals(51, 30, 26),
  Exif: Buffer.from('Exif\0'),
  XMP: Buffer.from('ns.adobe.com/xap'),
  'place in XMP': Buffer.from('GPSLatitude'),
  IPTC: Buffer.from('Photoshop 3.0'),
  comment: Buffer.from('taken at the clinic'),
  thumbnail: Buffer.from('a small copy of it'),
  'what follows it': Buffer.from('MotionPhoto_Data'),
};

/** The names of the secrets that some bytes tell. */
export function secretsIn(bytes: Uint8Array): string[] {
  const all = Buffer.from(bytes);
  return Object.keys(secrets).filter((name) => all.includes(secrets[name] ?? ''));
}

export const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30.43N"/></rdf:RDF></x:xmpmeta>`;

/** A JPEG as a telephone writes it, with everything that it tells. */
export async function photograph(width = 300, height = 200): Promise<Buffer> {
  const picture = await noisy(width, height).jpeg().toBuffer();
  const thumbnail = await sharp(picture).resize(16).jpeg().toBuffer();
  const marked = withSegments(thumbnail, [[0xfe, Buffer.from('a small copy of it')]]);
  const told = withSegments(picture, [
    // Six pixels beside each other, in the oldest of places for thumbnails.
    [0xe0, Buffer.from('JFIF\0\u0001\u0002\0\0\u0001\0\u0001\u0006\u0001a small copy of it')],
    [0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(marked)])],
    [0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)],
    [0xed, Buffer.from('Photoshop 3.0\u00008BIM')],
    [0xfe, Buffer.from('taken at the clinic')],
  ]);
  return Buffer.concat([told, Buffer.from('MotionPhoto_Data')]);
}

/** A picture that no format can make smaller by guessing. */
export function noisy(width: number, height: number) {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#833', noise } });
}

/** A JPEG with further segments, given by their markers. */
function withSegments(picture: Buffer, segments: readonly (readonly [number, Buffer])[]): Buffer {
  const added = segments.map(([marker, data]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  });
  return Buffer.concat([picture.subarray(0, 2), ...added, picture.subarray(2)]);
}

type Entry = [tag: number, type: number, count: number, value: number];

/** Maker and place, and a thumbnail: three directories, as in https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf */
function exif(thumbnail: Buffer): Buffer {
  const maker = secrets['maker'] ?? Buffer.alloc(0);
  const place = secrets['place'] ?? Buffer.alloc(0);
  const [makerAt, placeAt] = [200, 240];
  const bytes = Buffer.alloc(280);
  bytes.write('MM\0*', 'latin1');
  bytes.writeUInt32BE(8, 4);
  writeDirectory(bytes, 8, 100, [
    [0x010f, 2, maker.length, makerAt],
    [0x8825, 4, 1, 50],
  ]);
  writeDirectory(bytes, 50, 0, [
    // "N" in the first byte.
    [1, 2, 2, 0x4e000000],
    [2, 5, 3, placeAt],
  ]);
  writeDirectory(bytes, 100, 0, [
    [0x0201, 4, 1, bytes.length],
    [0x0202, 4, 1, thumbnail.length],
  ]);
  maker.copy(bytes, makerAt);
  place.copy(bytes, placeAt);
  return Buffer.concat([bytes, thumbnail]);
}

function writeDirectory(bytes: Buffer, at: number, next: number, entries: readonly Entry[]) {
  bytes.writeUInt16BE(entries.length, at);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const entry = at + 2 + index * 12;
    bytes.writeUInt16BE(tag, entry);
    bytes.writeUInt16BE(type, entry + 2);
    bytes.writeUInt32BE(count, entry + 4);
    bytes.writeUInt32BE(value, entry + 8);
  }
  bytes.writeUInt32BE(next, at + 2 + entries.length * 12);
}

function rationals(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 8);
  for (const [index, number] of numbers.entries()) {
    bytes.writeUInt32BE(number, index * 8);
    bytes.writeUInt32BE(1, index * 8 + 4);
  }
  return bytes;
}

/** A PNG that says of itself that it moves: two frames, for ever. */
export function toMovingPng(png: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), animationControl(), png.subarray(33)]);
}

function animationControl(): Buffer {
  const chunk = Buffer.from('\0\0\0\u0008acTL\0\0\0\u0002\0\0\0\0\0\0\0\0', 'latin1');
  chunk.writeUInt32BE(0xf38d9370, 16);
  return chunk;
}
