import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';

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

const fontFile = join(import.meta.dirname, '../../styles/fonts/journal-serif-italic.woff2');

/** Reads the font. Throws if its file is missing or is no font. */
export async function openLettering(): Promise<Lettering> {
  const font = create(await readFile(fontFile));
  if (!('layout' in font)) throw new Error(`Unexpected collection of fonts: ${fontFile}.`);
  const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const charactersOf = (text: string) => Array.from(text.normalize('NFC'));
  const layOut = (text: string) => font.layout(charactersOf(text).filter(has).join(''));

  return {
    covers: (text) => charactersOf(text).every(has),
    widthOf: (text, size) => (layOut(text).advanceWidth * size) / font.unitsPerEm,
    draw: (text, { x, y, size }) => {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = layOut(text);
      let at = x;
      const paths = glyphs.map(({ path }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const placed = path.transform(scale, 0, 0, -scale, at + xOffset * scale, y - yOffset * scale);
        at += xAdvance * scale;
        return placed.toSVG();
      });
      return paths.join('');
    },
  };
}
