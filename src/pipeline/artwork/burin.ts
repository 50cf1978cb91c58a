import { path, point, unit } from './geometry.ts';
import type { Point } from './geometry.ts';
import { flat } from './svg.ts';

/** How dark the drawing is at a place: 0 is bare paper, 1 the widest cut. */
export type Tone = (place: Point) => number;

/** The course a cut follows. */
export type Guide = readonly Point[];

/** The tool: its colour and the width of its widest cut. */
export interface Burin {
  readonly colour: string;
  readonly width: number;
  readonly opacity?: number;
}

/** A cut lighter than this leaves no mark. */
const lightestTone = 0.06;

/** Cuts lines that swell where the tone is dark and lift off where it is light, as a burin does in copper. */
export function engrave(guides: readonly Guide[], tone: Tone, burin: Burin): string {
  const cuts = guides.flatMap((guide) => swells(guide, tone, burin.width / 2));
  return cuts.length === 0 ? '' : flat(cuts.join(''), burin.colour, burin.opacity ?? 1);
}

function swells(guide: Guide, tone: Tone, reach: number): string[] {
  const outlines: string[] = [];
  let left: Point[] = [];
  let right: Point[] = [];
  const lift = (): void => {
    if (left.length > 1) outlines.push(path([...left, ...right.toReversed()], true));
    left = [];
    right = [];
  };
  guide.forEach((place, index) => {
    const dark = unit(tone(place));
    if (dark < lightestTone) return lift();
    const across = normal(guide[index - 1] ?? place, guide[index + 1] ?? place);
    left.push(point(place.x + across.x * dark * reach, place.y + across.y * dark * reach));
    right.push(point(place.x - across.x * dark * reach, place.y - across.y * dark * reach));
  });
  lift();
  return outlines;
}

function normal(before: Point, after: Point): Point {
  const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
  return point(-(after.y - before.y) / length, (after.x - before.x) / length);
}
