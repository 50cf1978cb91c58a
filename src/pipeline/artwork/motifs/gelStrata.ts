import { engrave } from '../burin.ts';
import { arc, distance, path, point, repeat, sample, sheetHeight, sheetWidth, turn } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif, Studio } from '../plate.ts';
import { disc, flat, hairline, within } from '../svg.ts';

interface Pearl {
  readonly centre: Point;
  readonly radius: number;
}

const pearls: readonly Pearl[] = [
  { centre: point(1020, 590), radius: 172 },
  { centre: point(690, 655), radius: 104 },
  { centre: point(470, 700), radius: 58 },
];

/** Spheres of gel under a ground of level lines, which they lift. */
export const gelStrata: Motif = (studio) => {
  const { palette } = studio;
  const lines = repeat(30, (index) => {
    const level = 372 + index * 18;
    return sample(260, (share) => point(share * sheetWidth, lifted(share * sheetWidth, level)));
  });
  const top = lines[0] ?? [];
  const body = path([...top, point(sheetWidth, sheetHeight), point(0, sheetHeight)], true);
  const quiet = (at: Point): number => {
    const nearest = Math.min(...pearls.map(({ centre, radius }) => distance(at, centre) - radius));
    return 0.36 + 0.5 * Math.exp(-Math.max(0, nearest) / 120);
  };
  return [
    flat(body, palette.tint),
    engrave(lines, quiet, { colour: palette.ink, width: 3.6, opacity: 0.85 }),
    hairline(path(top), palette.ink, 3.4),
    ...pearls.map((pearl, index) => sphere(pearl, index, studio)),
  ].join('');
};

/** Height of a level line where the spheres below push it up. */
function lifted(x: number, level: number): number {
  const push = pearls.reduce((sum, { centre, radius }) => {
    const across = Math.exp(-(((x - centre.x) / (radius * 1.55)) ** 2));
    const above = Math.exp(-(((level - centre.y + radius * 0.7) / (radius * 1.5)) ** 2));
    return sum + across * above * radius * 0.72;
  }, 0);
  return level - push;
}

function sphere({ centre, radius }: Pearl, index: number, { palette }: Studio): string {
  const edge = path(arc(centre, radius, 0, turn), true);
  const count = Math.round(radius / 4.6);
  const meridians = repeat(count, (line) => {
    const squash = -1 + (2 * (line + 0.5)) / count;
    return sample(60, (share) => {
      const angle = (share - 0.5) * Math.PI;
      return point(centre.x + Math.cos(angle) * radius * squash, centre.y + Math.sin(angle) * radius);
    });
  });
  const light = point(centre.x - radius * 0.36, centre.y - radius * 0.42);
  const shading = engrave(meridians, (at) => (distance(at, light) / radius - 0.42) * 0.72, {
    colour: palette.ink,
    width: 6,
  });
  const colour = index === 1 ? palette.second : palette.accent;
  return (
    disc(centre, radius + 9, palette.ground) +
    disc(centre, radius, colour) +
    within(`pearl${index}`, edge, shading) +
    hairline(edge, palette.ink, 2.8)
  );
}
