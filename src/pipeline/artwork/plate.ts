import type { Palette } from './palettes.ts';
import { seeded } from './random.ts';
import type { Random } from './random.ts';
import { sheet } from './svg.ts';

/** What a motif draws with. */
export interface Studio {
  readonly palette: Palette;
  readonly random: Random;
  readonly seed: number;
}

/** A subject: given inks and chance, returns the drawing as SVG elements. */
export type Motif = (studio: Studio) => string;

/** One picture of the blog. */
export interface Plate {
  /** Name of the picture file, without its ending. */
  readonly name: string;
  readonly motif: Motif;
  readonly palette: Palette;
  readonly seed: number;
}

/** Draws a plate as a complete SVG document. */
export function drawPlate({ motif, palette, seed }: Plate): string {
  return sheet(palette.ground, motif({ palette, random: seeded(seed), seed }));
}
