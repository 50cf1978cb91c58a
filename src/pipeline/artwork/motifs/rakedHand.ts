import { contour } from '../contours.ts';
import { distance, point, repeat, rotate, unit } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif } from '../plate.ts';
import { hairline } from '../svg.ts';

interface Bone {
  readonly from: Point;
  readonly to: Point;
  readonly girth: number;
}

const wrist = point(880, 585);
const lean = 1.02;

/** An open hand reduced to its axes, fingers pointing up before it is turned. */
const bones: readonly Bone[] = [
  { from: point(-22, 50), to: point(-18, -44), girth: 96 },
  { from: point(22, 40), to: point(24, -40), girth: 92 },
  { from: point(0, 100), to: point(10, 900), girth: 76 },
  { from: point(-82, -90), to: point(-142, -352), girth: 33 },
  { from: point(-24, -110), to: point(-40, -424), girth: 35 },
  { from: point(38, -105), to: point(72, -388), girth: 33 },
  { from: point(88, -70), to: point(176, -278), girth: 28 },
  { from: point(-74, 56), to: point(-262, -96), girth: 36 },
].map(({ from, to, girth }) => ({ from: placed(from), to: placed(to), girth }));

const creases = [
  [point(-112, -8), point(-40, -30), point(-8, 40), point(-24, 120)],
  [point(-108, -24), point(-20, -46), point(40, -4), point(84, 52)],
  [point(-34, -98), point(10, -40), point(60, -44), point(112, -34)],
].map((course) => course.map(placed));

/** A hand at rest, left bare, with the ground raked about it line after line, ever fainter. */
export const rakedHand: Motif = ({ palette }) => {
  const survey = { left: -10, top: -10, right: 1610, bottom: 910, pitch: 6 };
  const outlines = (level: number): string => contour(fromHand, level, survey);
  const raked = repeat(13, (line) => {
    const fade = 1 - line / 14;
    return hairline(
      outlines(20 + line * 20 + line * line * 0.6),
      palette.ink,
      0.8 + fade * 1.8,
      0.35 + fade * 0.6,
    );
  });
  const lines = creases.map(([a, b, c, d]) => {
    if (a === undefined || b === undefined || c === undefined || d === undefined) return '';
    return hairline(`M${a.x} ${a.y}C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}`, palette.accent, 3.6);
  });
  return raked.join('') + lines.join('') + hairline(outlines(0), palette.accent, 5.5);
};

/** Distance from a place to the skin of the hand, negative inside; neighbouring parts flow together. */
function fromHand(x: number, y: number): number {
  const place = point(x, y);
  return bones.map((bone) => fromBone(place, bone)).reduce((nearest, next) => blend(nearest, next, 22));
}

function fromBone(place: Point, { from, to, girth }: Bone): number {
  const length = distance(from, to);
  const share = unit(
    ((place.x - from.x) * (to.x - from.x) + (place.y - from.y) * (to.y - from.y)) / length ** 2,
  );
  return distance(place, point(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)) - girth;
}

function blend(one: number, other: number, softness: number): number {
  const overlap = Math.max(softness - Math.abs(one - other), 0) / softness;
  return Math.min(one, other) - (overlap * overlap * softness) / 4;
}

function placed(place: Point): Point {
  return rotate(point(wrist.x + place.x, wrist.y + place.y), wrist, lean - 2.2);
}
