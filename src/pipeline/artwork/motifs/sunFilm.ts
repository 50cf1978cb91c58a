import { engrave } from '../burin.ts';
import { arc, path, point, polar, repeat, sample, sheetHeight, turn } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif } from '../plate.ts';
import { disc, flat, hairline, ring } from '../svg.ts';

const sun = point(360, 235);
const globe = point(980, 2030);
const globeRadius = 1390;

/** Rays meet a thin film and are turned away; below it the ground stays quiet. */
export const sunFilm: Motif = ({ palette }) => {
  const rays = repeat(9, (index) => {
    const heading = 0.5 + index * 0.07;
    return { start: polar(sun, heading, 204), meeting: landing(heading) };
  });
  const inward = rays.map(({ start, meeting }) => straight(start, meeting));
  const outward = rays.map(({ start, meeting }) => {
    const normal = Math.atan2(meeting.y - globe.y, meeting.x - globe.x);
    const arriving = Math.atan2(meeting.y - start.y, meeting.x - start.x);
    return straight(meeting, polar(meeting, 2 * normal - arriving + Math.PI, 170));
  });
  const corona = repeat(7, (index) => arc(sun, 150 + index * 11, 0, turn));
  const ground = path(
    [...arc(globe, globeRadius - 40, -2.2, -0.9), point(1700, sheetHeight), point(-100, sheetHeight)],
    true,
  );
  const strata = repeat(17, (index) => arc(globe, globeRadius - 58 - index * 13, -2.2, -0.9));
  const film = path(
    [...arc(globe, globeRadius, -2.2, -0.9), ...arc(globe, globeRadius - 26, -0.9, -2.2)],
    true,
  );
  return [
    engrave(corona, (at) => 0.9 - Math.hypot(at.x - sun.x, at.y - sun.y) / 260, {
      colour: palette.ink,
      width: 3,
    }),
    disc(sun, 132, palette.accent),
    ring(sun, 132, palette.ink, 2.6),
    engrave(inward, (at) => 0.4 + at.y / 1100, { colour: palette.ink, width: 2.8 }),
    engrave(outward, (at) => (at.y - 400) / 260, { colour: palette.accent, width: 4.4 }),
    flat(ground, palette.tint),
    engrave(strata, (at) => 0.5 + 0.32 * Math.sin(at.x / 130 + at.y / 21), {
      colour: palette.ink,
      width: 2.6,
      opacity: 0.75,
    }),
    flat(film, palette.second),
    hairline(path(arc(globe, globeRadius, -2.2, -0.9)), palette.ink, 3),
    hairline(path(arc(globe, globeRadius - 26, -2.2, -0.9)), palette.ink, 1.6),
    ...rays.map(({ meeting }) => disc(meeting, 5, palette.ink)),
  ].join('');
};

function straight(from: Point, to: Point): Point[] {
  return sample(30, (share) => point(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share));
}

/** Where a ray leaving the sun first touches the film. */
function landing(heading: number): Point {
  const course = sample(1100, (_, step) => polar(sun, heading, step));
  const ahead = course.find((at) => Math.hypot(at.x - globe.x, at.y - globe.y) <= globeRadius);
  return ahead ?? polar(sun, heading, 1100);
}
