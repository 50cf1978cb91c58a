import { engrave } from '../burin.ts';
import { path, point, repeat, sample } from '../geometry.ts';
import type { Motif } from '../plate.ts';
import { disc, flat, hairline, ring } from '../svg.ts';

const horizon = 620;

/** Figure: the sun's path hour by hour and, below the horizon, how strong its ultraviolet is. */
export const sunDayFigure: Motif = ({ palette }) => {
  const hours = repeat(15, (hour) => {
    const share = hour / 14;
    return {
      x: 160 + share * 1280,
      height: Math.sin(share * Math.PI),
      strength: Math.sin(share * Math.PI) ** 2.6,
    };
  });
  const course = sample(140, (share) => point(160 + share * 1280, horizon - Math.sin(share * Math.PI) * 440));
  const suns = hours.map(({ x, height, strength }) => {
    const centre = point(x, horizon - height * 440);
    const colour = strength > 0.55 ? palette.accent : strength > 0.15 ? palette.second : palette.tint;
    return disc(centre, 15 + strength * 27, colour) + ring(centre, 15 + strength * 27, palette.ink, 2.2);
  });
  const rays = hours.map(({ x, height }) =>
    sample(40, (share) => point(x, horizon - height * 440 + 60 + share * Math.max(0, height * 440 - 60))),
  );
  const strengths = hours.map(({ x, strength }) => {
    const depth = 8 + strength * 190;
    const column = path(
      [
        point(x - 30, horizon),
        point(x + 30, horizon),
        point(x + 30, horizon + depth),
        point(x - 30, horizon + depth),
      ],
      true,
    );
    const lines = repeat(Math.floor(depth / 8), (line) => [
      point(x - 30, horizon + 6 + line * 8),
      point(x + 30, horizon + 6 + line * 8),
    ]);
    return (
      flat(column, strength > 0.55 ? palette.accent : palette.second) +
      engrave(lines, () => 0.6, { colour: palette.ink, width: 2.4 }) +
      hairline(column, palette.ink, 1.8)
    );
  });
  return [
    hairline(path(course), palette.ink, 1.8),
    engrave(rays, (at) => (at.y - 160) / 1100 + 0.1, { colour: palette.ink, width: 3 }),
    ...strengths,
    hairline(path([point(70, horizon), point(1530, horizon)]), palette.ink, 3.4),
    ...suns,
  ].join('');
};
