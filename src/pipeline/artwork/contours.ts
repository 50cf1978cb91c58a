import { point } from './geometry.ts';
import type { Point } from './geometry.ts';

/** Height of the ground at a place. */
export type Height = (x: number, y: number) => number;

/** The part of the sheet to survey, and how finely. */
export interface Survey {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly pitch: number;
}

/** Path data of the contour line of one height (marching squares, one short stroke per cell crossed). */
export function contour(height: Height, level: number, survey: Survey): string {
  const strokes: string[] = [];
  const { left, top, right, bottom, pitch } = survey;
  for (let y = top; y < bottom; y += pitch) {
    for (let x = left; x < right; x += pitch) {
      const corners = [point(x, y), point(x + pitch, y), point(x + pitch, y + pitch), point(x, y + pitch)];
      strokes.push(...strokesAcross(corners, height, level));
    }
  }
  return strokes.join('');
}

function strokesAcross(corners: readonly Point[], height: Height, level: number): string[] {
  const measured = corners.map((corner) => ({ corner, above: height(corner.x, corner.y) - level }));
  const crossings = measured.flatMap((here, index) => {
    const next = measured[(index + 1) % measured.length] ?? here;
    if (here.above < 0 === next.above < 0) return [];
    const share = here.above / (here.above - next.above);
    const x = here.corner.x + (next.corner.x - here.corner.x) * share;
    const y = here.corner.y + (next.corner.y - here.corner.y) * share;
    return [`${x.toFixed(1)} ${y.toFixed(1)}`];
  });
  const [a, b, c, d] = crossings;
  if (a === undefined || b === undefined) return [];
  const first = `M${a}L${b}`;
  return c === undefined || d === undefined ? [first] : [first, `M${c}L${d}`];
}
