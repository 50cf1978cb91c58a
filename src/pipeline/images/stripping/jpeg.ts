/** Markers by their second byte: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1. */
const endOfImage = 0xd9;
const startOfScan = 0xda;

/** Tables, frames, scans, restart intervals: what the pixels are made of. */
const isPartOfPicture = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) ||
  (marker >= 0xda && marker <= 0xdd) ||
  marker === 0xdb;

/** Application data and comments. */
const isAside = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

/**
 * A JPEG without all that is not its picture: of the data of applications only the resolution, the colour profile and
 * the kind of colours are left, and nothing behind its end. Throws if it is not built as the standard says.
 */
export function stripJpeg(bytes: Buffer): Buffer {
  if (bytes.readUInt16BE(0) !== 0xffd8) throw new Error('Expected a JPEG.');
  const kept = [bytes.subarray(0, 2)];
  for (let at = markerAt(bytes, 2); ;) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === endOfImage) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, end);
    if (isPartOfPicture(marker)) kept.push(segment);
    else if (isAside(marker)) kept.push(keptAside(marker, segment));
    else throw new Error(`Unexpected marker ${marker.toString(16)}.`);
    at = marker === startOfScan ? endOfScan(bytes, end) : markerAt(bytes, end);
    if (marker === startOfScan) kept.push(bytes.subarray(end, at));
  }
}

/** What is left of a segment that some program has added. */
function keptAside(marker: number, segment: Buffer): Buffer {
  const begins = (name: string) => segment.toString('latin1', 4, 4 + name.length) === name;
  // Without the thumbnail that may follow.
  if (marker === 0xe0 && begins('JFIF\0')) {
    return Buffer.concat([Buffer.from([0xff, 0xe0, 0, 16]), segment.subarray(4, 16), Buffer.from([0, 0])]);
  }
  if (marker === 0xee && begins('Adobe')) {
    return Buffer.concat([Buffer.from([0xff, 0xee, 0, 14]), segment.subarray(4, 16)]);
  }
  return marker === 0xe2 && begins('ICC_PROFILE\0') ? segment : Buffer.alloc(0);
}

/** Where a marker begins; it may be filled up in front. */
function markerAt(bytes: Buffer, from: number): number {
  if (bytes.readUInt8(from) !== 0xff) throw new Error('Expected a marker.');
  let at = from;
  while (bytes.readUInt8(at + 1) === 0xff) at += 1;
  return at;
}

/** Pixels go on to the next marker that is neither a byte of theirs (`FF 00`) nor a restart (`FF D0` to `FF D7`). */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new Error('Expected an end.');
}
