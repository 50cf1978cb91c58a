import { drawLeaf } from '../leaf.ts';
import { between, path, point, polar, repeat } from '../geometry.ts';
import type { Motif } from '../plate.ts';
import { hairline } from '../svg.ts';

const stalk = point(660, 985);

/** Skin tones from deep to fair; pigment differs by degree, not in kind. */
const tones = [
  '#3a241b',
  '#4a2d20',
  '#5c3826',
  '#70452e',
  '#855539',
  '#9a6746',
  '#ae7c58',
  '#c0916c',
  '#d0a683',
  '#dfbc9b',
  '#ebd1b5',
];

/** A fan of leaves in a run of skin tones. */
export const leafFan: Motif = ({ palette }) => {
  const last = tones.length - 1;
  const leaves = repeat(tones.length, (index) => {
    const order = last - index;
    const share = order / last;
    const angle = between(-2.62, -0.34, share);
    const length = 620 + 190 * share - 70 * Math.sin(share * Math.PI);
    const colour = tones[order] ?? palette.accent;
    const ink = order < 4 ? '#d9b48f' : palette.ink;
    const base = polar(stalk, angle, 70);
    return (
      hairline(path([stalk, base]), palette.ink, 4) +
      drawLeaf({ base, angle, length, breadth: 158 + 30 * share }, colour, ink, 22)
    );
  });
  return leaves.join('');
};
