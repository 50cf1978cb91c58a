import type { Mend } from '../../model/finding.ts';

/**
 * The contents of a file after a mend, byte for byte the same everywhere else: a byte order mark and line ends stay as
 * they are, and new lines end as the file's others do. Null if the file does not hold what the mend changes.
 */
export function splice(bytes: Buffer, { at, was, now }: Mend): Buffer | null {
  const raw = bytes.toString('utf8');
  // Bytes that are no UTF-8 would be lost.
  if (!Buffer.from(raw, 'utf8').equals(bytes)) return null;
  const [start, end] = [rawOffset(raw, at), rawOffset(raw, at + was.length)];
  if (raw.slice(start, end).replace(/\r\n?/g, '\n') !== was) return null;
  const lineEnd = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n';
  return Buffer.from(raw.slice(0, start) + now.replaceAll('\n', lineEnd) + raw.slice(end), 'utf8');
}

/** Where a place of the text, as findings count it, stands in the file's own text. */
function rawOffset(raw: string, at: number): number {
  let offset = raw.startsWith('\ufeff') ? 1 : 0;
  for (let count = 0; count < at && offset < raw.length; count++)
    offset += raw.startsWith('\r\n', offset) ? 2 : 1;
  return offset;
}
