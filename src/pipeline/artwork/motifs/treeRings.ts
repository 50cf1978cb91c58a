import { engrave } from '../burin.ts';
import { drawLeaf } from '../leaf.ts';
import { path, point, polar, repeat, sample, turn } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import { pigments } from '../palettes.ts';
import type { Motif } from '../plate.ts';
import { rollingRelief } from '../relief.ts';
import { disc, flat, hairline } from '../svg.ts';

const heart = point(560, 520);

/** A trunk in section: wide early rings, a run of narrow years, then steady growth again. */
export const treeRings: Motif = ({ palette, random, seed }) => {
  const relief = rollingRelief(seed);
  const outline = (radius: number): Point[] =>
    sample(180, (share) => {
      const angle = share * turn;
      const wobble = relief(Math.cos(angle) * 1.6 + 5, Math.sin(angle) * 1.6 + 5 + radius / 900);
      return polar(heart, angle, radius * (1 + wobble * 0.13));
    });
  const radii = growth((low, high) => random.between(low, high));
  const rings = radii.map((radius) => outline(radius));
  const seasons = [
    { reach: 590, colour: palette.accent },
    { reach: 563, colour: palette.tint },
    { reach: 392, colour: palette.second },
    { reach: 292, colour: palette.tint },
    { reach: 120, colour: palette.second },
  ].map(({ reach, colour }) => flat(path(outline(reach), true), colour));
  const bark = engrave(
    repeat(3, (line) => outline(569 + line * 8)),
    (at) => 0.6 + 0.4 * Math.sin(at.x / 9 + at.y / 13),
    { colour: palette.ink, width: 4 },
  );
  const cuts = engrave(rings, (at) => 0.5 + 0.45 * relief(at.x / 90, at.y / 90), {
    colour: palette.ink,
    width: 4.4,
  });
  const checks = [0.35, 2.3, 4.4].map((angle, index) =>
    sample(30, (share) => polar(heart, angle + Math.sin(share * 5) * 0.02, 60 + index * 90 + share * 260)),
  );
  const cracks = engrave(checks, (at) => 1 - Math.hypot(at.x - heart.x, at.y - heart.y) / 620, {
    colour: palette.ink,
    width: 7,
  });
  const shoot = sample(30, (share) => point(1235 + Math.sin(share * 2) * 46, 905 - share * 450));
  const leaves = [8, 15, 22].flatMap((step, index) => {
    const base = shoot[step] ?? heart;
    const length = 200 - index * 34;
    return [-1, 1].map((side) =>
      drawLeaf(
        { base, angle: -Math.PI / 2 + side * (0.95 - index * 0.12), length, breadth: length * 0.42 },
        side < 0 ? pigments.leaf : palette.second,
        palette.ink,
      ),
    );
  });
  const crown = drawLeaf(
    { base: shoot[30] ?? heart, angle: -1.6, length: 150, breadth: 60 },
    pigments.leaf,
    palette.ink,
  );
  return [
    ...seasons,
    bark,
    cuts,
    cracks,
    disc(heart, 7, palette.ink),
    hairline(path(shoot), palette.ink, 4),
    ...leaves,
    crown,
  ].join('');
};

/** Ring radii from the heart outward. */
function growth(pick: (low: number, high: number) => number): number[] {
  const radii: number[] = [];
  let radius = 12;
  while (radius < 560) {
    radii.push(radius);
    const narrow = radius > 290 && radius < 395;
    radius += narrow ? pick(10, 13) : pick(19, 34);
  }
  return radii;
}
