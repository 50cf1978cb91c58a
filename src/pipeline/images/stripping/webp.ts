/** Chunks that decide what is seen: https://developers.google.com/speed/webp/docs/riff_container */
const seen: ReadonlySet<string> = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP', 'ANIM', 'ANMF']);

/** Flags of `VP8X`: there is Exif, there is XMP. */
const metadataFlags = 0x08 | 0x04;

/** What stands in an `ANMF` chunk before the chunks of its frame. */
const frameHeader = 16;

/**
 * A WebP with the chunks that decide what is seen, moving or not, and nothing behind its end. Throws if it is not built
 * as the description says.
 */
export function stripWebp(bytes: Buffer): Buffer {
  const size = bytes.readUInt32LE(4);
  if (bytes.toString('latin1', 8, 12) !== 'WEBP' || 8 + size > bytes.length)
    throw new Error('Expected a WebP.');
  const chunks = stripChunks(bytes.subarray(12, 8 + size));
  const header = Buffer.from(bytes.subarray(0, 12));
  header.writeUInt32LE(4 + chunks.length, 4);
  return Buffer.concat([header, chunks]);
}

/** Whether a WebP holds its pixels as they were drawn. */
export function isLosslessWebp(bytes: Buffer): boolean {
  return bytes.includes('VP8L') && !bytes.includes('VP8 ');
}

function stripChunks(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4);
    const dataEnd = at + 8 + bytes.readUInt32LE(at + 4);
    if (dataEnd > bytes.length) throw new Error(`${name} breaks off.`);
    if (seen.has(name)) kept.push(toChunk(name, strippedData(name, bytes.subarray(at + 8, dataEnd))));
    at = dataEnd + (dataEnd % 2);
  }
  return Buffer.concat(kept);
}

function strippedData(name: string, data: Buffer): Buffer {
  if (name === 'ANMF') {
    return Buffer.concat([data.subarray(0, frameHeader), stripChunks(data.subarray(frameHeader))]);
  }
  if (name !== 'VP8X') return data;
  const flags = data.readUInt8(0) & ~metadataFlags;
  return Buffer.concat([Buffer.from([flags]), data.subarray(1)]);
}

/** Chunks have an even length. */
function toChunk(name: string, data: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}
