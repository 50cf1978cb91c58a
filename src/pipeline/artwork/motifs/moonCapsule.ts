import { engrave } from '../burin.ts';
import { arc, distance, path, point, repeat, rotate, sample, turn, unit } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif, Studio } from '../plate.ts';
import { disc, flat, hairline, within } from '../svg.ts';

const moon = point(1090, 400);
const moonRadius = 285;

/** Night: a waning moon and one capsule. */
export const moonCapsule: Motif = (studio) => stars(studio) + crescent(studio) + capsule(studio);

function crescent({ palette }: Studio): string {
  const shadow = point(moon.x - 150, moon.y - 60);
  const edge = path(arc(moon, moonRadius, 0, turn), true);
  const rings = repeat(58, (index) => arc(shadow, 190 + index * 5.6, 0, turn));
  const lit = engrave(rings, (at) => unit((distance(at, shadow) - 255) / 150), {
    colour: palette.accent,
    width: 5.4,
  });
  const halo = repeat(5, (index) =>
    arc(moon, moonRadius + 26 + index * 17, -1.25 + index * 0.12, 1.55 - index * 0.12),
  );
  const glow = engrave(halo, (at) => (at.x - moon.x) / 420, { colour: palette.second, width: 3 });
  return flat(edge, palette.tint) + within('moon', edge, lit) + glow + hairline(edge, palette.ink, 1.8, 0.8);
}

function capsule({ palette }: Studio): string {
  const centre = point(440, 640);
  const lean = -0.52;
  const reach = 124;
  const radius = 72;
  const right = point(centre.x + reach, centre.y);
  const left = point(centre.x - reach, centre.y);
  const turned = (places: readonly Point[]): Point[] => places.map((place) => rotate(place, centre, lean));
  const cap = path(
    turned([
      ...arc(right, radius, -Math.PI / 2, Math.PI / 2),
      point(centre.x, centre.y + radius),
      point(centre.x, centre.y - radius),
    ]),
    true,
  );
  const cup = path(
    turned([
      ...arc(left, radius, Math.PI / 2, Math.PI * 1.5),
      point(centre.x, centre.y - radius),
      point(centre.x, centre.y + radius),
    ]),
    true,
  );
  const lines = repeat(25, (line) => {
    const y = centre.y - radius + (line + 0.5) * ((radius * 2) / 25);
    return turned(sample(50, (share) => point(centre.x - 200 + share * 400, y)));
  });
  const shade = engrave(
    lines,
    (at) => {
      const upright = rotate(at, centre, -lean);
      return (upright.y - centre.y + 22) / (radius * 1.5);
    },
    { colour: palette.ground, width: 5 },
  );
  const beads = repeat(11, (index) =>
    rotate(
      point(
        centre.x - 168 + (index % 5) * 33 + (index > 4 ? 10 : 0),
        centre.y - 28 + Math.floor(index / 5) * 28,
      ),
      centre,
      lean,
    ),
  );
  return [
    flat(cap, palette.accent),
    within('cap', cap, shade),
    flat(cup, palette.tint),
    ...beads.map((bead) => disc(bead, 9.5, palette.second)),
    hairline(cap + cup, palette.ink, 3),
  ].join('');
}

function stars({ palette, random }: Studio): string {
  return repeat(46, () => {
    const place = point(random.between(40, 1560), random.between(30, 860));
    if (distance(place, moon) < 420 || distance(place, point(440, 640)) < 260) return '';
    return disc(place, 1.6 + random.next() ** 3 * 3.4, palette.ink, 0.85);
  }).join('');
}
