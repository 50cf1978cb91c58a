import { engrave } from '../burin.ts';
import { path, point, repeat, sample } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif } from '../plate.ts';
import { disc, flat, hairline, within } from '../svg.ts';

const base = 740;

/** Figure: three overlapping phases of healing and the curve of recovery above them. */
export const healingFigure: Motif = ({ palette }) => {
  const phases = [
    { middle: 320, spread: 90, height: 330, colour: palette.accent },
    { middle: 600, spread: 170, height: 270, colour: palette.second },
    { middle: 1120, spread: 300, height: 200, colour: palette.tint },
  ];
  const humps = phases.map(({ middle, spread, height, colour }, index) => {
    const skyline = sample(200, (share) => {
      const x = 150 + share * 1330;
      return point(x, base - height * Math.exp(-(((x - middle) / spread) ** 2) / (x < middle ? 1 : 1.7)));
    });
    const outline = path([...skyline, point(1480, base), point(150, base)], true);
    const lines = repeat(110, (line) => sample(20, (share) => point(156 + line * 12, base - share * 360)));
    const tone = (at: Point): number => 0.62 - (base - at.y) / (height * 1.9);
    const cuts = engrave(lines, tone, { colour: palette.ink, width: 3, opacity: 0.75 });
    return (
      flat(outline, colour, 0.88) +
      within(`phase${index}`, outline, cuts) +
      hairline(path(skyline), palette.ink, 2.4)
    );
  });
  const recovery = sample(120, (share) =>
    point(150 + share * 1330, 640 - 460 / (1 + Math.exp(-(share - 0.42) * 8.5))),
  );
  const ticks = repeat(29, (day) => {
    const x = 150 + day * 47.5;
    return path([point(x, base), point(x, base + (day % 7 === 0 ? 34 : 15))]);
  });
  const weeks = repeat(5, (week) => disc(point(150 + week * 332.5, base + 56), 6, palette.ink));
  return [
    ...humps,
    hairline(path([point(110, base), point(1520, base)]), palette.ink, 3),
    hairline(ticks.join(''), palette.ink, 1.8),
    ...weeks,
    engrave([recovery], (at) => 1.1 - at.y / 1300, { colour: palette.ink, width: 9 }),
    disc(recovery.at(-1) ?? point(1480, 180), 13, palette.accent),
  ].join('');
};
