import { engrave } from '../burin.ts';
import { drawLeaf } from '../leaf.ts';
import { between, distance, path, point, polar, repeat, sample, turn } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import { pigments } from '../palettes.ts';
import type { Motif, Studio } from '../plate.ts';
import { disc, flat, hairline, within } from '../svg.ts';

const heart = point(1010, 400);

/** A briar in flower: five petals, thorns and a hip. */
export const dogRose: Motif = (studio) => {
  const { palette } = studio;
  const stem = sample(60, (share) =>
    point(between(-30, heart.x, share), 940 - Math.sin(share * 1.75) * 430 - share * 112),
  );
  const thorns = [11, 17, 25, 36, 43].map((step, index) => {
    const foot = stem[step] ?? heart;
    const side = index % 2 === 0 ? -1 : 1;
    return flat(
      `M${foot.x - 11} ${foot.y}Q${foot.x + 4} ${foot.y + side * 12} ${foot.x - 12} ${foot.y + side * 34}Q${foot.x + 16} ${foot.y + side * 16} ${foot.x + 13} ${foot.y}Z`,
      palette.ink,
    );
  });
  const sprigs = [sprig(studio, stem[20] ?? heart, -1.5, 1.05), sprig(studio, stem[32] ?? heart, 1, 1.15)];
  const rod = engrave([stem], (at) => 1 - at.x / 2600, { colour: palette.ink, width: 11 });
  const petals = repeat(5, (index) => petal(studio, -Math.PI / 2 + 0.2 + (index * turn) / 5, index));
  return sprigs.join('') + rod + thorns.join('') + petals.join('') + stamens(studio);
};

function petal({ palette }: Studio, angle: number, index: number): string {
  const reach = (share: number): number =>
    262 + 22 * Math.cos(share * turn) - 58 * Math.exp(-((share * 7) ** 2));
  const rim = sample(48, (along) => {
    const share = along - 0.5;
    return polar(
      heart,
      angle + share * 1.5 * Math.cos(share * 0.9),
      reach(share) * (0.62 + 0.38 * Math.cos(share * 2.5)) * 1.08,
    );
  });
  const outline = path([heart, ...rim], true);
  const veins = repeat(33, (vein) => {
    const share = vein / 32 - 0.5;
    return sample(40, (along) => polar(heart, angle + share * 1.5 * along ** 0.4, 40 + along * 250));
  });
  const tone = (at: Point): number => {
    const out = distance(at, heart);
    return Math.max(0.85 - out / 190, (out - 190) / 210) * (index % 2 === 0 ? 1 : 0.8);
  };
  const cuts = engrave(veins, tone, { colour: palette.ink, width: 3.6, opacity: 0.8 });
  const colour = index % 2 === 0 ? palette.second : palette.accent;
  return flat(outline, colour) + within(`petal${index}`, outline, cuts) + hairline(outline, palette.ink, 2.4);
}

function stamens({ palette, random }: Studio): string {
  const filaments = repeat(44, (index) => {
    const tip = polar(heart, (index / 44) * turn, random.between(46, 88));
    return (
      hairline(path([heart, tip]), palette.ink, 1.5) +
      disc(tip, 5.4, pigments.pollen) +
      disc(tip, 2, palette.ink)
    );
  });
  return (
    disc(heart, 40, palette.tint) +
    filaments.join('') +
    disc(heart, 17, pigments.pollen) +
    hairline(
      path(
        sample(24, (share) => polar(heart, share * turn, 17)),
        true,
      ),
      palette.ink,
      2,
    )
  );
}

function sprig(studio: Studio, foot: Point, angle: number, size: number): string {
  const spine = [foot, polar(foot, angle, 210 * size)];
  const leaves = [
    ...[70, 140].flatMap((along) =>
      [-1, 1].map((side) => ({
        base: polar(foot, angle, along * size),
        lean: angle + side * 0.85,
        length: 108 * size,
      })),
    ),
    { base: polar(foot, angle, 195 * size), lean: angle, length: 132 * size },
  ];
  const drawn = leaves.map(({ base, lean, length }) =>
    drawLeaf({ base, angle: lean, length, breadth: length * 0.48 }, pigments.leaf, studio.palette.ink),
  );
  return hairline(path(spine), studio.palette.ink, 3) + drawn.join('');
}
