import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCharacters } from './characters.ts';
import { readFontTables } from './fontTables.ts';
import { readOutlines } from './glyphOutlines.ts';
import { toPath } from './outlinePath.ts';

/**
 * Draws text as outlines in the italic of the pages themselves, so that pictures are the same on every
 * machine, whatever fonts it has. Letters that the font lacks are left out.
 */
export interface Lettering {
  /** Whether all of a text can be drawn. */
  covers: (text: string) => boolean;
  /** Width in the unit of `size`, the height of the em. */
  widthOf: (text: string, size: number) => number;
  /** SVG path data of a text that begins at `x` and stands on the line `y`. */
  draw: (text: string, place: { x: number; y: number; size: number }) => string;
}

const fontFile = join(import.meta.dirname, '../../../styles/fonts/journal-serif-italic.woff2');

/** Reads the font. Throws if its file is missing or is not what it was when this was written. */
export async function openLettering(): Promise<Lettering> {
  const tables = readFontTables(await readFile(fontFile));
  const table = (name: string): Buffer => {
    const found = tables.get(name);
    if (found === undefined) throw new Error(`Unexpected font file without the table ${name}.`);
    return found;
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const outlines = readOutlines(table('glyf'));
  const glyphs = readCharacters(table('cmap'));
  const advances = readAdvances(table('hmtx'), table('hhea').readUInt16BE(34));
  const glyphsOf = (text: string) =>
    charactersOf(text).flatMap((character) => glyphs.get(character.codePointAt(0) ?? 0) ?? []);
  const advanceOf = (glyph: number) => advances[Math.min(glyph, advances.length - 1)] ?? 0;

  return {
    covers: (text) => glyphsOf(text).length === charactersOf(text).length,
    widthOf: (text, size) =>
      glyphsOf(text).reduce((width, glyph) => width + (advanceOf(glyph) * size) / unitsPerEm, 0),
    draw: (text, { x, y, size }) => {
      const scale = size / unitsPerEm;
      let at = x;
      const paths = glyphsOf(text).map((glyph) => {
        const path = toPath(outlines[glyph] ?? [], at, y, scale);
        at += advanceOf(glyph) * scale;
        return path;
      });
      return paths.join('');
    },
  };
}

function charactersOf(text: string): string[] {
  return Array.from(text.normalize('NFC'));
}

function readAdvances(hmtx: Buffer, count: number): number[] {
  return Array.from({ length: count }, (_, glyph) => hmtx.readUInt16BE(glyph * 4));
}
