import { engrave } from '../burin.ts';
import { arc, path, point, sample, turn } from '../geometry.ts';
import type { Motif } from '../plate.ts';
import { drawSkin, skinSection } from '../skin.ts';
import { flat, hairline } from '../svg.ts';

/** Figure: epidermis, dermis and subcutis, with one hair and a small vessel. */
export const skinFigure: Motif = (studio) => {
  const { palette, seed } = studio;
  const section = skinSection(seed, 225, 350, 660);
  const root = point(1130, 640);
  const hair = sample(60, (share) => point(root.x + 250 * share ** 1.35, root.y - share * 600));
  const sheath = (side: number) =>
    sample(40, (share) =>
      point(root.x + 250 * (share * 0.69) ** 1.35 + side * (17 - share * 5), root.y - share * 412),
    );
  const follicle = path([...sheath(-1), ...sheath(1).toReversed()], true);
  const bulb = path(arc(root, 27, 0, turn, 36), true);
  const vessel = path(
    sample(160, (share) => {
      const loop =
        158 * Math.exp(-(((share - 0.3) / 0.042) ** 2)) + 120 * Math.exp(-(((share - 0.5) / 0.036) ** 2));
      return point(share * 1640 - 20, 600 + Math.sin(share * 11) * 16 - loop);
    }),
  );
  return [
    drawSkin(section, studio),
    hairline(vessel, palette.ink, 15),
    hairline(vessel, palette.accent, 10),
    flat(follicle, palette.ground),
    hairline(follicle, palette.ink, 2),
    flat(bulb, palette.accent),
    hairline(bulb, palette.ink, 2.2),
    engrave([hair], (at) => 0.3 + at.y / 700, { colour: palette.ink, width: 10 }),
  ].join('');
};
