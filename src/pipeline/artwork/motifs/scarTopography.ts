import { engrave } from '../burin.ts';
import { contour } from '../contours.ts';
import { distance, path, point, repeat, sample, sheetHeight, sheetWidth } from '../geometry.ts';
import { pigments } from '../palettes.ts';
import type { Motif, Studio } from '../plate.ts';
import { rollingRelief } from '../relief.ts';
import { disc, flat, hairline } from '../svg.ts';

/** Pits of three characters: narrow and deep, flat-floored, and broad and rolling. */
const pits = [
  { centre: point(430, 330), reach: 62, depth: 1.5, edge: 2 },
  { centre: point(560, 225), reach: 40, depth: 1.3, edge: 2 },
  { centre: point(820, 330), reach: 128, depth: 1.15, edge: 6 },
  { centre: point(1210, 330), reach: 240, depth: 0.95, edge: 2 },
  { centre: point(1000, 140), reach: 60, depth: 0.8, edge: 5 },
];

const sectionDepth = 330;
const profileTop = 720;
const surveyEdge = 588;

/** Scars surveyed like country: contour lines above, a section through the same ground below. */
export const scarTopography: Motif = (studio) => survey(studio) + profile(studio);

function ground(seed: number): (x: number, y: number) => number {
  const relief = rollingRelief(seed);
  return (x, y) =>
    pits.reduce(
      (height, pit) =>
        height - pit.depth * Math.exp(-((distance(point(x, y), pit.centre) / pit.reach) ** pit.edge)),
      relief(x / 300, y / 240) * 0.42,
    );
}

function survey({ palette, random, seed }: Studio): string {
  const height = ground(seed);
  const area = { left: 0, top: 0, right: sheetWidth, bottom: surveyEdge, pitch: 7 };
  const stipple = repeat(9000, () => {
    const at = point(random.between(0, sheetWidth), random.between(0, surveyEdge - 6));
    const depth = -height(at.x, at.y) - 0.42;
    return random.next() < depth * 0.85 ? disc(at, 3, palette.accent) : '';
  });
  const lines = repeat(15, (index) => {
    const level = -1.6 + index * 0.14;
    const main = index % 5 === 0;
    return hairline(contour(height, level, area), palette.ink, main ? 2.8 : 1.3, main ? 1 : 0.8);
  });
  const cut = `M0 ${sectionDepth}H${sheetWidth}`;
  const dashes = `<path d="${cut}" stroke="${pigments.vermilion}" stroke-width="2.6" stroke-dasharray="16 9" fill="none"/>`;
  const edge = hairline(`M0 ${surveyEdge}H${sheetWidth}`, palette.ink, 2);
  return stipple.join('') + lines.join('') + edge + dashes;
}

function profile({ palette, seed }: Studio): string {
  const height = ground(seed);
  const skyline = sample(320, (share) =>
    point(share * sheetWidth, profileTop - height(share * sheetWidth, sectionDepth) * 66),
  );
  const earth = path([...skyline, point(sheetWidth, sheetHeight), point(0, sheetHeight)], true);
  const below = repeat(9, (line) => skyline.map((at) => point(at.x, at.y + 10 + line * 11)));
  const blank = flat(`M0 ${surveyEdge + 1}H${sheetWidth}V${sheetHeight}H0Z`, palette.ground);
  const cuts = engrave(below, (at) => 0.75 - (at.y - 650) / 340, { colour: palette.ink, width: 3 });
  return blank + flat(earth, palette.tint) + cuts + hairline(path(skyline), pigments.vermilion, 4);
}
