import { brotliDecompressSync } from 'node:zlib';
import { type ByteReader, readBytes } from './byteReader.ts';

/**
 * The tables of a WOFF2 file by their names, e.g. `cmap`. Outlines (`glyf`) stay in the packed form that
 * `glyphOutlines.ts` understands. Throws if the file is no such font.
 * The format: https://www.w3.org/TR/WOFF2/#FileStructure
 */
export function readFontTables(file: Buffer): ReadonlyMap<string, Buffer> {
  const reader = readBytes(file);
  if (reader.text(4) !== 'wOF2') throw new Error('Unexpected font file, expected WOFF2.');
  const [count, packedLength] = [file.readUInt16BE(12), file.readUInt32BE(20)];
  const directory = readBytes(file, headerLength);
  const entries = Array.from({ length: count }, () => readEntry(directory));
  const packedAt = directory.position();
  const contents = brotliDecompressSync(file.subarray(packedAt, packedAt + packedLength));
  let at = 0;
  return new Map(entries.map(({ name, length }) => [name, contents.subarray(at, (at += length))]));
}

const headerLength = 48;

/** The first of the tables that entries name by number, as far as lettering needs them. */
const numberedNames = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt',
  'fpgm',
  'glyf',
  'loca',
];

function readEntry(directory: ByteReader): { name: string; length: number } {
  const flags = directory.uint8();
  const number = flags & 63;
  const name = number === 63 ? directory.text(4) : (numberedNames[number] ?? String(number));
  const length = directory.shortUint32();
  // Outlines are packed unless the form is 3, every other table if it is not 0.
  const isPacked = flags >> 6 !== (name === 'glyf' || name === 'loca' ? 3 : 0);
  return { name, length: isPacked ? directory.shortUint32() : length };
}
