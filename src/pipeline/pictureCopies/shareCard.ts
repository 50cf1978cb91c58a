import { initialOf, toneOf } from '../../model/drawnCover.ts';
import { shareImageSize } from '../../model/head/shareImage.ts';
import type { Lettering } from './lettering/lettering.ts';

/** What stands on every card, in the words of `site`. */
interface BlogNames {
  name: string;
  description: string;
}

/** The colours of drawn covers by day, by tone: the same as in `src/components/Cover.module.css`. */
const tones = [
  { ground: '#efe3d2', line: '#cbb094', letter: '#8c4628' },
  { ground: '#e3e8dd', line: '#b2bfa8', letter: '#47603f' },
  { ground: '#f1dfdb', line: '#d3aaa3', letter: '#8f3f41' },
  { ground: '#dfe5e8', line: '#a9b9c2', letter: '#34566a' },
  { ground: '#f2e8c9', line: '#d6c184', letter: '#7a5a12' },
];

/** Paper and inks of the pages by day: `--paper`, `--hairline`, `--accent`, `--ink-soft` of `src/styles/tokens.css`. */
const paper = { ground: '#faf6ee', line: '#dfd5c4', letter: '#8c4628', words: '#595045' };

/** The card of a post without a picture, as SVG: the drawn cover of the pages with the blog's name. */
export function drawPostCard(
  post: { slug: string; title: string },
  { name }: BlogNames,
  lettering: Lettering,
): string {
  const colours = tones[toneOf(post.slug)] ?? paper;
  const initial = initialOf(post.title);
  const shown = lettering.covers(initial) ? initial : '¶';
  const letter = lettering.draw(shown, { x: 92, y: 466, size: fitted(shown, 430, 560, lettering) });
  const size = fitted(name, 46, 560, lettering);
  const nameAt = { x: 1128 - lettering.widthOf(name, size), y: 120, size };
  return drawCard(
    colours,
    `${inked(letter, colours.letter)}${inked(lettering.draw(name, nameAt), colours.letter)}`,
  );
}

/** The card of pages without a picture of their own, as SVG: the blog's name and what it is. */
export function drawBlogCard({ name, description }: BlogNames, lettering: Lettering): string {
  const size = fitted(name, 104, 1020, lettering);
  const lines = toLines(description, 34, 900, lettering).slice(0, 4);
  const words = lines.map((line, index) => lettering.draw(line, { x: 92, y: 400 + index * 48, size: 34 }));
  const title = lettering.draw(name, { x: 88, y: 300, size });
  return drawCard(paper, `${inked(title, paper.letter)}${inked(words.join(''), paper.words)}`);
}

const frame = 'x="28.5" y="28.5" width="1143" height="573"';

interface Colours {
  ground: string;
  line: string;
  letter: string;
}

/** Rings around a place below the lower right corner, a hairline frame, and what the card is about. */
function drawCard({ ground, line, letter }: Colours, drawing: string): string {
  const { width, height } = shareImageSize;
  const rings = Array.from(
    { length: 18 },
    (_, index) => `<circle cx="1056" cy="743" r="${(index + 1) * 31.2}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    `<clipPath id="frame"><rect ${frame}/></clipPath>`,
    `<g fill="none" stroke="${line}" clip-path="url(#frame)">${rings.join('')}</g>`,
    `<rect ${frame} fill="none" stroke="${letter}" stroke-opacity="0.5"/>`,
    `${drawing}</svg>`,
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
