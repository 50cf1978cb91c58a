import { toneOf } from '../../model/drawnCover.ts';
import { shareImageSize } from '../../model/head/socialCard.ts';
import { drawFigure, plate } from './drawnFigure.ts';
import type { Lettering } from './lettering.ts';
import { pageColour } from './styleColours.ts';

/** What stands on every card, in the words of `site`. */
interface BlogNames {
  name: string;
  description: string;
}

/** Paper and inks of the pages by day. */
const paper = {
  ground: pageColour('paper'),
  line: pageColour('hairline'),
  letter: pageColour('accent'),
  words: pageColour('ink-soft'),
};

/** The card of a post without a picture, as SVG: the drawn cover of the pages with the blog's name. */
export function drawPostCard({ slug }: { slug: string }, { name }: BlogNames, lettering: Lettering): string {
  const { width, height } = shareImageSize;
  const horizon = Array.from({ length: 6 }, (_, index) => `M0 ${466.5 + index * 28}h${width}`);
  const size = fitted(name, 46, 470, lettering);
  return drawCard(
    plate.ground,
    [
      `<path d="${horizon.join('')}" stroke="${plate.ink}" stroke-opacity="0.4"/>`,
      drawFigure(toneOf(slug), { x: 0.68 * width, y: 0.5 * height, size: 0.78 * height }),
      inked(lettering.draw(name, { x: 92, y: 120, size }), plate.ink),
    ].join(''),
  );
}

/** The card of pages without a picture of their own, as SVG: the blog's name and what it is. */
export function drawBlogCard({ name, description }: BlogNames, lettering: Lettering): string {
  const size = fitted(name, 104, 1020, lettering);
  const lines = toLines(description, 34, 900, lettering).slice(0, 4);
  const words = lines.map((line, index) => lettering.draw(line, { x: 92, y: 400 + index * 48, size: 34 }));
  const title = lettering.draw(name, { x: 88, y: 300, size });
  const rings = Array.from(
    { length: 18 },
    (_, index) => `<circle cx="1056" cy="743" r="${(index + 1) * 31.2}"/>`,
  );
  return drawCard(
    paper.ground,
    [
      `<clipPath id="frame"><rect ${frame}/></clipPath>`,
      `<g fill="none" stroke="${paper.line}" clip-path="url(#frame)">${rings.join('')}</g>`,
      `<rect ${frame} fill="none" stroke="${paper.letter}" stroke-opacity="0.5"/>`,
      `${inked(title, paper.letter)}${inked(words.join(''), paper.words)}`,
    ].join(''),
  );
}

const frame = 'x="28.5" y="28.5" width="1143" height="573"';

function drawCard(ground: string, drawing: string): string {
  const { width, height } = shareImageSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>${drawing}</svg>`,
  ].join('');
}

function inked(path: string, colour: string): string {
  return `<path d="${path}" fill="${colour}"/>`;
}

/** A size at which a text is no wider than it may be. */
function fitted(text: string, size: number, width: number, lettering: Lettering): number {
  return Math.min(size, (size * width) / Math.max(1, lettering.widthOf(text, size)));
}

function toLines(text: string, size: number, width: number, lettering: Lettering): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && lettering.widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
