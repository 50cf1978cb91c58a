import { engrave } from './burin.ts';
import { path, point, repeat, rotate, sample } from './geometry.ts';
import type { Point } from './geometry.ts';
import { flat, hairline } from './svg.ts';

/** A leaf: where it is attached, where it points and how large it is. */
export interface Leaf {
  readonly base: Point;
  readonly angle: number;
  readonly length: number;
  readonly breadth: number;
}

/** Draws a leaf with its midrib and the veins of its shaded half. */
export function drawLeaf(leaf: Leaf, colour: string, ink: string, veins = 12): string {
  const { base, angle, length } = leaf;
  const turned = (along: number, across: number): Point =>
    rotate(point(base.x + along, base.y + across), base, angle);
  const half = (side: number): Point[] =>
    sample(36, (share) => turned(share * length, side * breadthAt(leaf, share)));
  const outline = path([...half(-1), ...half(1).toReversed()], true);
  const ribs = [-1, 1].flatMap((side) =>
    repeat(veins, (index) => {
      const from = 0.06 + (index / veins) * 0.84;
      return sample(14, (share) => {
        const along = from + share * 0.13;
        return turned(along * length, side * breadthAt(leaf, Math.min(1, along)) * share * 0.94);
      });
    }),
  );
  const cuts = engrave(ribs, () => 0.6, { colour: ink, width: 2.2, opacity: 0.8 });
  const midrib = engrave(
    [sample(20, (share) => turned(share * length, 0))],
    (at) => 1 - Math.hypot(at.x - base.x, at.y - base.y) / (length * 1.3),
    { colour: ink, width: 5 },
  );
  return flat(outline, colour) + cuts + midrib + hairline(outline, ink, 2);
}

function breadthAt({ breadth }: Leaf, share: number): number {
  return (Math.sin(share ** 0.8 * Math.PI) ** 0.9 * breadth) / 2;
}
