import { engrave } from '../burin.ts';
import { arc, distance, path, point, polar, repeat, rotate, sample, turn, unit } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif, Studio } from '../plate.ts';
import { disc, flat, hairline, ring, within } from '../svg.ts';

const drop = point(520, 470);
const dropRadius = 312;

/** One large drop holding platelets beside a drift of very small vesicles. */
export const vesicles: Motif = (studio) => platelets(studio) + drift(studio);

function platelets({ palette, random }: Studio): string {
  const edge = path(arc(drop, dropRadius, 0, turn), true);
  const latitudes = repeat(62, (line) => {
    const y = drop.y - dropRadius + (line + 0.5) * ((dropRadius * 2) / 62);
    const half = Math.sqrt(Math.max(0, dropRadius ** 2 - (y - drop.y) ** 2));
    return sample(70, (share) => point(drop.x - half + share * half * 2, y + Math.sin(share * Math.PI) * 16));
  });
  const light = point(drop.x - 110, drop.y - 130);
  const shading = engrave(latitudes, (at) => 0.08 + unit((distance(at, light) - 190) / 300) * 0.9, {
    colour: palette.ink,
    width: 5,
    opacity: 0.85,
  });
  const bodies = [
    point(400, 330),
    point(560, 290),
    point(690, 400),
    point(360, 500),
    point(530, 470),
    point(470, 640),
    point(660, 590),
  ];
  const cells = bodies.map((centre) => {
    const lean = random.between(0, turn);
    const spikes = random.between(0, turn);
    const outline = sample(60, (share) => {
      const angle = share * turn;
      const reach = 50 + 3.2 * Math.sin(angle * 3 + spikes) + 2.2 * Math.sin(angle * 5 + lean);
      return rotate(
        point(centre.x + Math.cos(angle) * reach, centre.y + Math.sin(angle) * reach * 0.74),
        centre,
        lean,
      );
    });
    const body = path(outline, true);
    const inner = path(
      outline.map((at) => point(centre.x + (at.x - centre.x) * 0.72, centre.y + (at.y - centre.y) * 0.72)),
      true,
    );
    return (
      flat(body, palette.accent) +
      hairline(body, palette.ground, 7) +
      hairline(inner, palette.ground, 1.8) +
      granules(centre, granuleAngles(random.between(0, turn)), palette.ground)
    );
  });
  return (
    flat(edge, palette.tint) + within('drop', edge, shading) + cells.join('') + hairline(edge, palette.ink, 3)
  );
}

function granuleAngles(start: number): number[] {
  return repeat(6, (index) => start + (index * turn) / 6);
}

function granules(centre: Point, angles: readonly number[], colour: string): string {
  return angles.map((angle, index) => disc(polar(centre, angle, 8 + (index % 2) * 11), 2.8, colour)).join('');
}

function drift({ palette, random }: Studio): string {
  const placed: { centre: Point; radius: number }[] = [];
  repeat(900, () => {
    const away = random.next() ** 1.6;
    const centre = point(880 + away * 640, 460 - away * 90 + random.between(-1, 1) * (90 + away * 270));
    const radius = 8 + random.next() ** 2.4 * 38 * (1 - away * 0.7);
    const clear = placed.every((other) => distance(centre, other.centre) > radius + other.radius + 14);
    if (clear && placed.length < 64) placed.push({ centre, radius });
  });
  return placed
    .map(({ centre, radius }, index) => {
      const core = index % 4 === 0 ? palette.accent : palette.second;
      const heart = radius > 13 ? disc(centre, radius * 0.45, core) : disc(centre, radius * 0.4, palette.ink);
      return (
        ring(centre, radius, palette.ink, 2.2) +
        (radius > 13 ? ring(centre, radius - 5, palette.ink, 1.2) : '') +
        heart
      );
    })
    .join('');
}
