import { engrave } from '../burin.ts';
import { between, path, point, repeat, sample, turn } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif } from '../plate.ts';
import { disc, flat, hairline, ring } from '../svg.ts';

const from = point(-90, 930);
const to = point(1690, 40);
const lean = Math.atan2(to.y - from.y, to.x - from.x);
const turns = 2.15;

/** Two strands wound about each other, rung by rung, among drops of water. */
export const helix: Motif = ({ palette, random }) => {
  const strand = (phase: number, offset: number): Point[] =>
    sample(420, (share) => onStrand(share, phase, offset));
  const ribbon = (phase: number, front: boolean): string => {
    const threads = repeat(9, (line) => strand(phase, (line - 4) * 6.4));
    const tone = (at: Point): number => {
      const near = Math.sin(shareOf(at) * turn * turns + phase + Math.PI / 2);
      return front === near > 0 ? 0.1 + 0.74 * Math.abs(near) : 0;
    };
    return engrave(threads, tone, { colour: front ? palette.ink : palette.second, width: 5 });
  };
  const rungs = repeat(56, (index) => {
    const share = (index + 0.5) / 56;
    const one = onStrand(share, 0, 0);
    const other = onStrand(share, Math.PI, 0);
    const middle = point((one.x + other.x) / 2, (one.y + other.y) / 2);
    const pair = index % 2 === 0 ? palette.accent : palette.second;
    return (
      hairline(path([one, middle]), palette.ink, 1.8, 0.7) +
      hairline(path([middle, other]), pair, 3.4) +
      disc(one, 5, palette.accent)
    );
  });
  const drops = repeat(26, () => {
    const share = random.between(0.05, 0.95);
    const away = random.between(190, 400) * (random.next() < 0.5 ? -1 : 1);
    const centre = beside(share, away);
    const radius = 5 + random.next() ** 3 * 34;
    const fill =
      radius > 20
        ? flat(
            path(
              sample(40, (part) =>
                point(centre.x + Math.cos(part * turn) * radius, centre.y + Math.sin(part * turn) * radius),
              ),
              true,
            ),
            palette.tint,
          )
        : '';
    return (
      fill +
      ring(centre, radius, palette.ink, 1.6, 0.75) +
      (radius > 14
        ? disc(point(centre.x - radius * 0.3, centre.y - radius * 0.3), radius * 0.2, palette.accent)
        : '')
    );
  });
  return (
    drops.join('') +
    ribbon(0, false) +
    ribbon(Math.PI, false) +
    rungs.join('') +
    ribbon(0, true) +
    ribbon(Math.PI, true)
  );
};

function beside(share: number, away: number): Point {
  return point(
    between(from.x, to.x, share) - Math.sin(lean) * away,
    between(from.y, to.y, share) + Math.cos(lean) * away,
  );
}

function onStrand(share: number, phase: number, offset: number): Point {
  return beside(share, Math.sin(share * turn * turns + phase) * 150 + offset);
}

/** How far along the axis a place lies, from 0 to 1. */
function shareOf(at: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return ((at.x - from.x) * Math.cos(lean) + (at.y - from.y) * Math.sin(lean)) / length;
}
