/** First bytes of blocks: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
const image = 0x2c;
const extension = 0x21;
const trailer = 0x3b;
const graphicControl = 0xf9;
const application = 0xff;

/** Applications whose blocks decide what is seen: how often it repeats, and the colour profile. */
const seenApplications: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

const headerLength = 13;

/**
 * A GIF with the blocks that decide what is seen, moving or not, without comments and whatever programs have added, and
 * with nothing behind its end. Throws if it is not built as the standard says.
 */
export function stripGif(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 0, 3) !== 'GIF') throw new Error('Expected a GIF.');
  let at = headerLength + colourTableLength(bytes.readUInt8(10));
  const kept = [bytes.subarray(0, at)];
  for (;;) {
    const kind = bytes.readUInt8(at);
    if (kind === trailer) return Buffer.concat([...kept, bytes.subarray(at, at + 1)]);
    const end = endOfBlock(bytes, at, kind);
    if (kind === image || isSeen(bytes, at)) kept.push(bytes.subarray(at, end));
    at = end;
  }
}

function endOfBlock(bytes: Buffer, at: number, kind: number): number {
  if (kind === extension) return endOfData(bytes, at + 2);
  // A frame's colours may follow, and the size of its codes does, before its pixels.
  if (kind === image) return endOfData(bytes, at + 11 + colourTableLength(bytes.readUInt8(at + 9)));
  throw new Error(`Unexpected block ${kind}.`);
}

function isSeen(bytes: Buffer, at: number): boolean {
  const label = bytes.readUInt8(at + 1);
  if (label === graphicControl) return true;
  return label === application && seenApplications.has(bytes.toString('latin1', at + 3, at + 14));
}

/** Data comes in parts that say how long they are; the last is empty. */
function endOfData(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += length + 1;
  return at + 1;
}

/** In bytes. Flags tell whether there is a table of colours, and how large it is. */
function colourTableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}
