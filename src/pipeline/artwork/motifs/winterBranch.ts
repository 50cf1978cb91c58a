import { engrave } from '../burin.ts';
import { path, point, polar, repeat, rotate, sample, turn } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif, Studio } from '../plate.ts';
import { disc, flat, hairline, ring } from '../svg.ts';

interface Twig {
  readonly base: Point;
  readonly angle: number;
  readonly length: number;
  readonly girth: number;
}

/** A bare branch with buds, carrying a little snow, before a low sun. */
export const winterBranch: Motif = (studio) => {
  const { palette, random } = studio;
  const sun = point(500, 560);
  const haze = repeat(15, (line) => sample(40, (share) => point(share * 1600, 640 + line * 17)));
  const ground = engrave(haze, (at) => (at.y - 600) / 420 + 0.18 * Math.sin(at.x / 190 + at.y / 30), {
    colour: palette.ink,
    width: 2.8,
    opacity: 0.7,
  });
  const flakes = repeat(34, () =>
    disc(point(random.between(30, 1570), random.between(30, 860)), random.between(3, 6), palette.second),
  );
  const branch = grow({ base: point(1650, 300), angle: Math.PI + 0.12, length: 760, girth: 34 }, 2, studio);
  return (
    disc(sun, 165, palette.second) +
    ring(sun, 165, palette.ink, 1.6) +
    ring(sun, 178, palette.ink, 1.2, 0.6) +
    ground +
    branch +
    flakes.join('')
  );
};

function grow(twig: Twig, generations: number, studio: Studio): string {
  const { palette, random } = studio;
  const bend = random.between(-0.22, 0.22);
  const spine = sample(44, (share) => {
    const kink = Math.sin(share * 11) * twig.girth * 0.18;
    const at = polar(twig.base, twig.angle + bend * share, share * twig.length);
    return point(at.x, at.y + kink);
  });
  const tip = spine.at(-1) ?? twig.base;
  const reach = twig.length;
  const girth = (at: Point): number =>
    1 - 0.72 * Math.min(1, Math.hypot(at.x - twig.base.x, at.y - twig.base.y) / reach);
  const wood = engrave([spine], girth, { colour: palette.ink, width: twig.girth });
  const snowLine = spine.slice(6, 34).map((at) => point(at.x, at.y - (twig.girth / 2) * girth(at) - 1));
  const snow = engrave([snowLine], (at) => 0.55 + 0.45 * Math.sin(at.x / 31), {
    colour: palette.second,
    width: Math.max(6, twig.girth * 0.6),
  });
  const buds = [tip, ...(generations === 0 ? [spine[16] ?? tip, spine[30] ?? tip] : [])]
    .map((at, index) => bud(at, twig.angle + (index - 1) * 0.7, palette.accent, palette.ink))
    .join('');
  if (generations === 0) return wood + snow + buds;
  const shoots = repeat(4, (index) => {
    const base = spine[9 + index * 9] ?? tip;
    const side = index % 2 === 0 ? -1 : 1;
    const next = {
      base,
      angle: twig.angle + side * random.between(0.45, 0.8),
      length: twig.length * random.between(0.36, 0.52),
      girth: twig.girth * girth(base) * 0.62,
    };
    return grow(next, generations - 1, studio);
  });
  return shoots.join('') + wood + snow + buds;
}

/** A closed bud: a small pointed drop lying along its twig. */
function bud(at: Point, angle: number, colour: string, ink: string): string {
  const outline = path(
    sample(24, (share) => {
      const around = share * turn;
      return rotate(
        point(at.x + 9 - 14 * Math.cos(around), at.y + 7 * Math.sin(around) * Math.sin(around / 2) ** 0.6),
        at,
        angle,
      );
    }),
    true,
  );
  return flat(outline, colour) + hairline(outline, ink, 1.6);
}
