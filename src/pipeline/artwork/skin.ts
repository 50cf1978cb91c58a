import { engrave } from './burin.ts';
import {
  arc,
  between,
  distance,
  path,
  point,
  repeat,
  sample,
  sheetHeight,
  sheetWidth,
  turn,
} from './geometry.ts';
import type { Point } from './geometry.ts';
import type { Studio } from './plate.ts';
import type { Random } from './random.ts';
import { rollingRelief } from './relief.ts';
import { flat, hairline } from './svg.ts';

/** A boundary between two layers: its depth at every place across the sheet. */
export type Depth = (x: number) => number;

/** The boundaries of a section through skin. */
export interface SkinSection {
  readonly surface: Depth;
  readonly junction: Depth;
  readonly floor: Depth;
}

/** A section whose layers start at the given depths: surface, epidermal junction, floor of the dermis. */
export function skinSection(seed: number, surface: number, junction: number, floor: number): SkinSection {
  const relief = rollingRelief(seed);
  const ground: Depth = (x) => surface + relief(x / 420, 0.5) * 16 + relief(x / 90, 4.5) * 3;
  return {
    surface: ground,
    junction: (x) => junction + relief(x / 420, 0.5) * 12 + ridges(x, relief(x / 130, 9.5)) * 30,
    floor: (x) => floor + relief(x / 330, 14.5) * 26,
  };
}

/** Draws the layers: stacked horny lines, a flat for the epidermis, fibres for the dermis, lobules below. */
export function drawSkin(section: SkinSection, { palette, random }: Studio): string {
  const { surface, junction, floor } = section;
  const fibres = repeat(150, () => {
    const start = random.between(-160, sheetWidth);
    const share = random.between(0.05, 0.97);
    const length = random.between(120, 380);
    const sway = random.between(0, turn);
    return sample(26, (part) => {
      const x = start + part * length;
      const wave = Math.sin(part * 5 + sway) * 8;
      return point(x, between(junction(x) + 14, floor(x) - 10, share) + wave);
    });
  });
  const horny = repeat(5, (line) => along((x) => surface(x) + 7 + line * 6));
  return [
    flat(band(surface, junction), palette.second),
    flat(
      band(floor, () => sheetHeight),
      palette.tint,
    ),
    engrave(horny, (at) => 0.45 + 0.4 * Math.sin(at.x / 37 + at.y), {
      colour: palette.ink,
      width: 2.6,
      opacity: 0.75,
    }),
    engrave(fibres, (at) => 0.62 + 0.38 * Math.sin(at.x / 60 + at.y / 9), {
      colour: palette.ink,
      width: 2.4,
      opacity: 0.6,
    }),
    hairline(lobules(section, random), palette.ink, 1.4, 0.55),
    hairline(path(along(junction)), palette.ink, 2),
    hairline(path(along(surface)), palette.ink, 3.4),
    hairline(path(along(floor)), palette.ink, 1.6),
  ].join('');
}

/** The course of a boundary across the whole sheet. */
export function along(depth: Depth, step = 6): Point[] {
  return sample(Math.ceil(sheetWidth / step), (share) =>
    point(share * sheetWidth, depth(share * sheetWidth)),
  );
}

/** Outline of the band between two boundaries. */
export function band(top: Depth, bottom: Depth): string {
  return path([...along(top), ...along(bottom).toReversed()], true);
}

function ridges(x: number, drift: number): number {
  return Math.sign(Math.sin(x / 21 + drift * 2)) * Math.abs(Math.sin(x / 21 + drift * 2)) ** 0.7;
}

function lobules({ floor }: SkinSection, random: Random): string {
  const placed: { centre: Point; radius: number }[] = [];
  repeat(1500, () => {
    const centre = point(random.between(0, sheetWidth), random.between(600, sheetHeight + 30));
    const room = placed.map((other) => distance(centre, other.centre) - other.radius - 3);
    const radius = Math.min(30, centre.y - floor(centre.x) - 5, ...room);
    if (radius > 9) placed.push({ centre, radius });
  });
  return placed.map(({ centre, radius }) => path(arc(centre, radius, 0, turn), true)).join('');
}
