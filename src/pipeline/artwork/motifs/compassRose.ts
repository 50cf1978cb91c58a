import { engrave } from '../burin.ts';
import { arc, path, point, polar, repeat, sample, turn } from '../geometry.ts';
import type { Motif, Studio } from '../plate.ts';
import { disc, flat, hairline, ring } from '../svg.ts';

const pivot = point(1060, 480);

/** A compass rose and a plumb line: the two instruments for finding what is true. */
export const compassRose: Motif = (studio) => rose(studio) + plumb(studio);

function rose({ palette }: Studio): string {
  const ticks = repeat(144, (index) => {
    const angle = (index / 144) * turn;
    const reach = index % 36 === 0 ? 52 : index % 4 === 0 ? 30 : 15;
    return path([polar(pivot, angle, 392), polar(pivot, angle, 392 - reach)]);
  });
  const tiers = [
    { count: 16, reach: 235, start: turn / 32, foot: 46, colour: palette.tint },
    { count: 8, reach: 285, start: turn / 16, foot: 62, colour: palette.second },
    { count: 4, reach: 300, start: turn / 8, foot: 84, colour: palette.second },
    { count: 4, reach: 384, start: 0, foot: 96, colour: palette.accent },
  ];
  const points = tiers.flatMap(({ count, reach, start, foot, colour }) =>
    repeat(count, (index) => {
      const angle = start + (index * turn) / count;
      const tip = polar(pivot, angle, reach);
      const half = (side: number): string =>
        path([pivot, polar(pivot, angle + (side * Math.PI) / count, foot), tip], true);
      const shade = repeat(24, (line) => {
        const share = line / 24;
        const near = polar(pivot, angle, reach * share);
        const corner = polar(pivot, angle + Math.PI / count, foot);
        const far =
          share < 0.3
            ? point(
                pivot.x + (corner.x - pivot.x) * (share / 0.3),
                pivot.y + (corner.y - pivot.y) * (share / 0.3),
              )
            : point(
                corner.x + (tip.x - corner.x) * ((share - 0.3) / 0.7),
                corner.y + (tip.y - corner.y) * ((share - 0.3) / 0.7),
              );
        return [near, far];
      });
      return [
        flat(half(-1), colour),
        flat(half(1), palette.ground),
        engrave(shade, () => 0.6, { colour: palette.ink, width: 2.4 }),
        hairline(half(-1) + half(1), palette.ink, 2),
      ].join('');
    }),
  );
  const rims = [400, 392, 318].map((radius) => ring(pivot, radius, palette.ink, radius === 400 ? 3 : 1.4));
  return (
    disc(pivot, 400, palette.ground) +
    rims.join('') +
    hairline(ticks.join(''), palette.ink, 1.6) +
    points.join('') +
    disc(pivot, 13, palette.ground) +
    ring(pivot, 13, palette.ink, 2.4)
  );
}

function plumb({ palette }: Studio): string {
  const x = 350;
  const top = 520;
  const side = (sign: number) =>
    sample(40, (share) =>
      point(
        x +
          sign *
            54 *
            Math.sin(Math.min(1, share * 2.4) * (Math.PI / 2)) ** 0.6 *
            (1 - Math.max(0, share - 0.3) / 0.7) ** 0.72,
        top + share * 210,
      ),
    );
  const bob = path([...side(-1), ...side(1).toReversed()], true);
  const rounds = repeat(26, (line) => {
    const share = 0.02 + line / 28;
    const half =
      54 *
      Math.sin(Math.min(1, share * 2.4) * (Math.PI / 2)) ** 0.6 *
      (1 - Math.max(0, share - 0.3) / 0.7) ** 0.72;
    return sample(20, (along) =>
      point(x - half + along * half * 2, top + share * 210 + Math.sin(along * Math.PI) * 7),
    );
  });
  const swing = arc(point(x, -640), 1374, Math.PI / 2 - 0.17, Math.PI / 2 + 0.17);
  return [
    hairline(path([point(x, -5), point(x, top)]), palette.ink, 2.2),
    engrave([swing], (at) => 0.9 - Math.abs(at.x - x) / 260, { colour: palette.ink, width: 3 }),
    flat(bob, palette.accent),
    engrave(rounds, (at) => 0.1 + (at.x - x + 40) / 90, { colour: palette.ink, width: 5 }),
    hairline(bob, palette.ink, 2.6),
    disc(point(x, top - 8), 13, palette.ground),
    ring(point(x, top - 8), 13, palette.ink, 2.6),
  ].join('');
}
