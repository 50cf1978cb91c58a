import { engrave } from '../burin.ts';
import { arc, between, path, point, polar, repeat, sample, turn } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif, Studio } from '../plate.ts';
import { disc, hairline, ring, within } from '../svg.ts';

/** Seven plates for seven days, from densely worked to nearly bare. */
export const sevenPlates: Motif = (studio) => {
  const { palette } = studio;
  const course = (share: number): Point =>
    point(between(262, 1338, share), 640 - Math.sin(share * 1.45) * 330);
  const thread = sample(80, (share) => course(between(-0.27, 1.3, share)));
  const days = repeat(7, (day) => plate(studio, course(day / 6), day));
  const floor = repeat(7, (day) => {
    const at = course(day / 6);
    return (
      hairline(path([point(at.x, at.y + 98), point(at.x, 806)]), palette.ink, 1.4, 0.7) +
      disc(point(at.x, 806), 5, palette.ink)
    );
  });
  const base = hairline(path([point(-10, 806), point(1610, 806)]), palette.ink, 2);
  return hairline(path(thread), palette.accent, 2.4) + base + floor.join('') + days.join('');
};

function plate({ palette }: Studio, centre: Point, day: number): string {
  const radius = 78;
  const worked = 1 - day / 6.3;
  const edge = path(arc(centre, radius, 0, turn), true);
  const hatch = (angle: number, from: number): string => {
    const lines = repeat(28, (line) => {
      const away = (line - 13.5) * 5.9;
      const middle = polar(centre, angle + Math.PI / 2, away);
      return sample(24, (share) => polar(middle, angle, between(-radius, radius, share)));
    });
    const tone = (at: Point): number => worked * 0.72 - from + (at.x - centre.x + at.y - centre.y) / 420;
    return engrave(lines, tone, { colour: palette.ink, width: 4 });
  };
  const colour =
    [
      palette.accent,
      palette.accent,
      palette.second,
      palette.second,
      palette.tint,
      palette.tint,
      palette.ground,
    ][day] ?? palette.ground;
  const bloom = radius * (0.94 - day * 0.07);
  return [
    disc(centre, radius, day > 3 ? palette.ground : palette.tint),
    disc(centre, bloom, colour),
    within(`day${day}`, edge, hatch(0.7, 0.06) + hatch(-0.5, 0.34)),
    ring(centre, radius, palette.ink, 3),
    ring(centre, radius + 8, palette.ink, 1.3),
  ].join('');
}
