import { engrave } from '../burin.ts';
import { between, path, point, repeat, rotate, sample } from '../geometry.ts';
import type { Point } from '../geometry.ts';
import type { Motif } from '../plate.ts';
import { flat, hairline, within } from '../svg.ts';

const root = point(690, 800);

/** A bulb cut lengthways whose outer scales come away one after another. */
export const peelingBulb: Motif = ({ palette }) => {
  const scales = [0.8, 0.53, 0.27].map((lean, index) => {
    const size = 1.04 - index * 0.02;
    const outer = halfScale(size, lean);
    const inner = halfScale(size, lean, 1, 0.2);
    const outline = path([...outer, ...inner.toReversed()], true);
    const fibres = repeat(11, (line) => halfScale(size, lean, 1, between(0.01, 0.19, line / 10)));
    const colour = [palette.tint, palette.second, palette.accent][index] ?? palette.tint;
    const cuts = engrave(fibres, (at) => 0.25 + 0.5 * ((at.y - 150) / 650), {
      colour: palette.ink,
      width: 2.2,
    });
    return (
      flat(outline, colour) + within(`scale${index}`, outline, cuts) + hairline(outline, palette.ink, 2.6)
    );
  });
  const coats = repeat(9, (index) => {
    const size = 1 - index * 0.108;
    const outline = path([...halfScale(size, 0, -1), ...halfScale(size, 0).toReversed()], true);
    const colour = index % 2 === 0 ? palette.ground : palette.tint;
    return (
      flat(outline, index === 8 ? palette.accent : colour) +
      hairline(outline, palette.ink, index === 0 ? 3 : 1.8)
    );
  });
  const threads = repeat(9, (coat) =>
    [-1, 1].flatMap((side) => repeat(5, (line) => halfScale(1 - coat * 0.108 - 0.018 * (line + 1), 0, side))),
  ).flat();
  const shading = engrave(threads, (at) => (at.x - root.x + 190) / 420 - (800 - at.y) / 1500, {
    colour: palette.ink,
    width: 2.8,
    opacity: 0.8,
  });
  const rootlets = repeat(9, (index) => {
    const spread = (index - 4) * 0.22;
    return sample(12, (share) =>
      point(
        root.x + Math.sin(spread) * share * 110 + Math.sin(share * 6 + index) * 4,
        root.y - 4 + share * 120,
      ),
    );
  });
  const roots = engrave(rootlets, (at) => 1 - (at.y - root.y) / 150, { colour: palette.ink, width: 4 });
  return roots + scales.join('') + coats.join('') + shading;
};

/** Half the outline of a bulb from root to tip; `lean` tips it off the axis, `inset` draws inside it. */
function halfScale(size: number, lean: number, side = 1, inset = 0): Point[] {
  return sample(70, (share) => {
    const climb = share * Math.PI;
    const body = Math.sin(climb) ** 0.85 * (1 - share * 0.7) * 400;
    const neck = 26 * share * (1 - share ** 6);
    const breadth = (body * (1 - inset) + neck) * size;
    const height = (((1 - Math.cos(climb)) / 2) * 590 + 125 * share ** 5) * size ** 0.75;
    const curl = lean * (0.55 + 0.45 * share);
    return rotate(point(root.x + side * breadth, root.y - height), root, curl * side);
  });
}
