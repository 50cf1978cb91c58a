/**
 * The numbers of glyphs by the code points of their characters, from the font's table `cmap`. Throws if
 * it has no part of format 4, which knows the characters up to U+FFFF.
 * The format: https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readCharacters(cmap: Buffer): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + index * 8),
  );
  const offset = offsets.find((start) => cmap.readUInt16BE(start) === 4);
  if (offset === undefined) throw new Error('Unexpected font file without characters of format 4.');
  const segments = cmap.readUInt16BE(offset + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment++) {
    // Four lists follow each other, an empty number after the first: ends, starts, shifts, places.
    const at = (list: number) => offset + 14 + (list * segments + segment) * 2 + (list > 0 ? 2 : 0);
    const [end, start, shift, place] = [0, 1, 2, 3].map((list) => cmap.readUInt16BE(at(list)));
    for (let code = start ?? 0; code <= Math.min(end ?? 0, 0xfffe); code++) {
      const listed = place === 0 ? code : cmap.readUInt16BE(at(3) + (place ?? 0) + (code - (start ?? 0)) * 2);
      const glyph = (listed + (listed === 0 ? 0 : (shift ?? 0))) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
