import { engrave } from '../burin.ts';
import { arc, between, path, point, polar, repeat, sample, turn } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif, Studio } from '../plate.ts';
import { disc, flat, hairline, ring } from '../svg.ts';

const heart = point(1120, 545);
const rind = 430;

/** A slice of citrus and, beside it, an infusion falling drop by drop. */
export const citrusInfusion: Motif = (studio) => fruit(studio) + infusion(studio);

function fruit({ palette, random }: Studio): string {
  const pores = repeat(150, () =>
    disc(polar(heart, random.between(0, turn), random.between(rind - 26, rind - 7)), 2, palette.ink, 0.5),
  );
  const segments = repeat(11, (index) => {
    const middle = (index / 11) * turn + 0.1;
    const outline = wedge(middle);
    const juice = repeat(13, (line) => {
      const lean = between(-0.9, 0.9, line / 12);
      const start = 66 + Math.abs(lean) * 70 + random.between(0, 40);
      return sample(24, (share) => {
        const out = between(start, 366 - Math.abs(lean) * 12, share);
        return polar(heart, middle + lean * halfAngle(out), out);
      });
    });
    const tone = (at: Point): number => {
      const out = Math.hypot(at.x - heart.x, at.y - heart.y);
      return 0.35 + 0.6 * Math.sin(out / 26 + at.x / 31) * Math.sin(at.y / 27);
    };
    const colour = index % 4 === 1 ? palette.accent : palette.second;
    return (
      flat(outline, colour) +
      engrave(juice, tone, { colour: palette.ink, width: 3, opacity: 0.62 }) +
      hairline(outline, palette.ink, 2)
    );
  });
  return [
    disc(heart, rind, palette.accent),
    ...pores,
    disc(heart, rind - 34, palette.ground),
    ring(heart, rind, palette.ink, 3),
    ring(heart, rind - 34, palette.ink, 1.6),
    ...segments,
    disc(heart, 17, palette.tint),
    ring(heart, 17, palette.ink, 1.6),
  ].join('');
}

/** A segment about its middle angle: a wedge with softened corners. */
function wedge(middle: number): string {
  const soften = (value: number): number => Math.sign(value) * Math.abs(value) ** 0.36;
  const places = sample(120, (share) => {
    const out = between(44, 380, (soften(Math.cos(share * turn)) + 1) / 2);
    return polar(heart, middle + soften(Math.sin(share * turn)) * halfAngle(out), out);
  });
  return path(places, true);
}

/** Half the opening of a segment at a distance from the heart; the membrane keeps one width. */
function halfAngle(out: number): number {
  return Math.PI / 11 - 6.5 / out;
}

function infusion({ palette }: Studio): string {
  const x = 360;
  const sizes = [13, 17, 22, 29, 38];
  const drops = sizes.map((size, index) => {
    const foot = point(x, 210 + index * 88 + index * index * 6);
    const outline = path(
      sample(48, (share) => {
        const angle = share * turn;
        return point(
          foot.x + size * 0.82 * Math.sin(angle) * Math.sin(angle / 2) ** 1.3,
          foot.y - size * 1.5 * Math.cos(angle),
        );
      }),
      true,
    );
    return flat(outline, index === 4 ? palette.accent : palette.second) + hairline(outline, palette.ink, 2.2);
  });
  const ripples = repeat(5, (index) => arc(point(x, 790), 46 + index * 44, 0, turn, 9 + index * 8));
  const water = engrave(ripples, (at) => 0.85 - Math.hypot(at.x - x, (at.y - 790) * 4) / 330, {
    colour: palette.ink,
    width: 4,
  });
  return hairline(path([point(x, -5), point(x, 176)]), palette.ink, 2) + drops.join('') + water;
}
