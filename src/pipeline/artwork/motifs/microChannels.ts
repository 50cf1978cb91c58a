import { path, point, repeat, sample } from '../geometry.ts';
import type { Motif } from '../plate.ts';
import { drawSkin, skinSection } from '../skin.ts';
import { disc, flat, hairline } from '../svg.ts';

/** Evenly spaced needles above a section through skin, and the fine channels they leave. */
export const microChannels: Motif = (studio) => {
  const { palette, seed } = studio;
  const section = skinSection(seed, 440, 548, 770);
  const columns = repeat(9, (index) => 720 + index * 58);
  const channels = columns.map((x, index) => {
    const top = section.surface(x);
    const depth = 178 + Math.sin(index * 1.9) * 10;
    const side = (sign: number) =>
      sample(16, (share) => point(x + sign * 9 * (1 - share) ** 0.7, top + share * depth));
    const walls = [...side(-1), ...side(1).toReversed()];
    const mouth = [point(x + 9, top - 4), point(x - 9, top - 4)];
    return (
      flat(path([...walls, ...mouth], true), palette.ground) +
      hairline(path(walls), palette.ink, 2) +
      disc(point(x, top + depth + 13), 4, palette.accent)
    );
  });
  const needles = columns.map((x) => {
    const tip = section.surface(x) - 74;
    const shaft = `M${x - 3.4} 150L${x - 3.4} ${tip - 46}L${x} ${tip}L${x + 3.4} ${tip - 46}L${x + 3.4} 150Z`;
    return flat(shaft, palette.tint) + hairline(shaft, palette.ink, 1.5);
  });
  const head = flat('M684 -10H1220V150H684Z', palette.tint) + flat('M684 104H1220V150H684Z', palette.accent);
  const edges = hairline('M684 -10V150H1220V-10M684 104H1220', palette.ink, 2.4);
  return drawSkin(section, studio) + channels.join('') + needles.join('') + head + edges;
};
