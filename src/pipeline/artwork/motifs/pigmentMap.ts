import {
  arc,
  distance,
  path,
  point,
  repeat,
  rotate,
  sheetHeight,
  sheetWidth,
  turn,
  unit,
} from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif, Studio } from '../plate.ts';
import { rollingRelief } from '../relief.ts';
import { flat, hairline, ring, within } from '../svg.ts';

const lens = point(1090, 360);
const lensRadius = 232;

/** Uneven pigment as a map of printed dots, with one part seen through a lens. */
export const pigmentMap: Motif = (studio) => {
  const { palette } = studio;
  const glass = path(arc(lens, lensRadius, 0, turn), true);
  const handle = [point(lens.x + 176, lens.y + 176), point(lens.x + 560, lens.y + 560)];
  return [
    dots(studio, 19, 1),
    flat(glass, palette.tint),
    within('lens', glass, dots(studio, 50, 2.6)),
    ring(lens, lensRadius, palette.ink, 5),
    ring(lens, lensRadius + 13, palette.ink, 1.6),
    hairline(path(handle), palette.ink, 15),
    hairline(path(handle), palette.second, 8),
  ].join('');
};

function dots({ palette, seed }: Studio, pitch: number, zoom: number): string {
  const relief = rollingRelief(seed);
  const centre = point(sheetWidth / 2, sheetHeight / 2);
  const light: string[] = [];
  const dark: string[] = [];
  const span = Math.ceil(1900 / pitch);
  repeat(span, (row) =>
    repeat(span, (column) => {
      const place = rotate(point(column * pitch - 150, row * pitch - 500), centre, 0.26);
      const source =
        zoom === 1 ? place : point(lens.x + (place.x - lens.x) / zoom, lens.y + (place.y - lens.y) / zoom);
      const strength = pigment(source, relief);
      const radius = Math.sqrt(strength) * pitch * 0.54;
      if (
        radius < 1.6 ||
        place.x < -20 ||
        place.x > sheetWidth + 20 ||
        place.y < -20 ||
        place.y > sheetHeight + 20
      )
        return;
      const bucket = strength > 0.62 ? dark : light;
      bucket.push(path(arc(place, radius, 0, turn), true));
    }),
  );
  return flat(light.join(''), palette.second) + flat(dark.join(''), palette.accent);
}

function pigment(at: Point, relief: (x: number, y: number) => number): number {
  const patches = [
    { centre: point(470, 420), reach: 330 },
    { centre: point(1000, 330), reach: 250 },
    { centre: point(800, 740), reach: 190 },
    { centre: point(1420, 190), reach: 130 },
  ];
  const cover = patches.reduce(
    (sum, patch) => sum + Math.exp(-((distance(at, patch.centre) / patch.reach) ** 2) * 1.6),
    0,
  );
  return unit(cover * 0.9 + relief(at.x / 120, at.y / 120) * 0.62 * Math.min(1, cover * 2) - 0.26);
}
