import { engrave } from '../burin.ts';
import { path, point, repeat, sample, sheetHeight, turn } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif } from '../plate.ts';
import { along, band } from '../skin.ts';
import { disc, flat, hairline, ring } from '../svg.ts';

interface Beam {
  readonly x: number;
  readonly wave: number;
  readonly reach: number;
  readonly colour: string;
}

/** Four colours of light: where each enters, how long its waves are, how deep it reaches. */
const beams: readonly Beam[] = [
  { x: 350, wave: 46, reach: 560, colour: '#7c9fc0' },
  { x: 640, wave: 78, reach: 665, colour: '#d9a65a' },
  { x: 930, wave: 118, reach: 785, colour: '#cf7566' },
  { x: 1220, wave: 176, reach: 892, colour: '#a8565a' },
];

const lampLine = 150;

/** Light of growing wavelength, each colour reaching deeper into the layers below. */
export const lightWaves: Motif = ({ palette }) => {
  const layers = [452, 590, 720].map((depth, index) => (x: number) => depth + Math.sin(x / 260 + index) * 13);
  const flats = layers.map((layer) =>
    flat(
      band(layer, () => sheetHeight),
      palette.second,
      0.13,
    ),
  );
  const edges = layers.map((layer) => hairline(path(along(layer)), palette.ink, 1.8, 0.8));
  const lamps = beams.flatMap(({ x, colour }) =>
    repeat(6, (index) => {
      const lamp = point(x + ((index % 3) - 1) * 62, 66 + Math.floor(index / 3) * 46);
      return disc(lamp, 13, colour) + ring(lamp, 18, palette.ink, 1.4, 0.8);
    }),
  );
  return flats.join('') + edges.join('') + beams.map(shine).join('') + lamps.join('');
};

function shine({ x, wave, reach, colour }: Beam): string {
  const sway = 4 + wave * 0.12;
  const threads = repeat(9, (thread) => {
    const column = x + (Math.floor(thread / 3) - 1) * 62 + ((thread % 3) - 1) * 9;
    return sample(240, (share) => {
      const y = lampLine + share * (reach - lampLine);
      return point(column + Math.sin(((y - lampLine) / wave) * turn) * sway, y);
    });
  });
  const tone = (at: Point): number => {
    const share = (at.y - lampLine) / (reach - lampLine);
    return Math.min(1, share * 14) * (1 - share ** 3) * 0.92;
  };
  return engrave(threads, tone, { colour, width: 4.6 });
}
