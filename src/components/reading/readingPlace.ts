import { type Line, lineAt, topOf } from './line.ts';
import { type TextBlock, textBlocksIn } from './textBlocks.ts';

/** Something in an article that can be found again, and where it was. Heights are in pixels from the window's top. */
export interface ReadingPlace {
  /** Where it is now; null when it has left the page. */
  top: () => number | null;
  was: number;
}

/** What is being read: what stands just below the sticky header. Null at the very top and where there is no article. */
export function placeInSight(): ReadingPlace | null {
  if (lastHeld !== null && isBack(lastHeld)) return lastHeld;
  const article = document.querySelector('main h1')?.closest('article');
  if (!article || window.scrollY <= 0) return null;
  const y = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  return inPicture(article, y) ?? inText(article, y) ?? atEnd(article);
}

/**
 * Scrolls a place back to where it belongs if it has moved. Does so again after late fonts and the browser's own
 * attempts, unless the reader has done something since.
 */
export function holdPlace(place: ReadingPlace): void {
  lastHeld = place;
  let held = true;
  const again = () => {
    if (held) putBack(place);
  };
  const stop = () => {
    held = false;
    for (const input of inputs) window.removeEventListener(input, stop);
  };
  putBack(place);
  for (const input of inputs) window.addEventListener(input, stop, { passive: true });
  void settle(again).finally(stop);
}

/** As long as the reader has not scrolled on from it, it counts: so that change after change brings no drift. */
let lastHeld: ReadingPlace | null = null;

const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Calls back in the next two frames, and when all fonts that the text needs are there. */
async function settle(act: () => void): Promise<void> {
  for (const _ of [1, 2]) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    act();
  }
  await document.fonts.ready;
  act();
}

function putBack(place: ReadingPlace): void {
  const now = place.top();
  if (now !== null && !isBack(place)) window.scrollBy({ top: now - place.was, behavior: 'instant' });
}

function isBack({ top, was }: ReadingPlace): boolean {
  return Math.abs((top() ?? Infinity) - was) < 1;
}

/** A picture keeps the part of it that is at a height of the window there, as it grows and shrinks. */
function inPicture(article: HTMLElement, y: number): ReadingPlace | null {
  const picture = [...article.querySelectorAll('img')].find((image) => boxOf(image).bottom > y);
  if (picture === undefined || boxOf(picture).top > y) return null;
  const part = (y - boxOf(picture).top) / boxOf(picture).height;
  return placeOf(picture, () => boxOf(picture).top + part * boxOf(picture).height);
}

/** The first line that is not cut off. How high the cut one is nobody says, so it is stepped over. */
function inText(article: HTMLElement, y: number): ReadingPlace | null {
  const blocks = blocksOf(article);
  let line = lineAt(blocks, y);
  for (let below = y + step; line !== null && topOf(line) < y && below < y + highest; below += step) {
    line = lineAt(blocks, below) ?? line;
  }
  return line && placeOfLine(line);
}

/** Less than any line is high, and more, in pixels. */
const [step, highest] = [8, 240];

function placeOfLine(line: Line): ReadingPlace {
  return placeOf(line.block.element, () => topOf(line));
}

/** Behind the text, what comes after it stays put. */
function atEnd(article: HTMLElement): ReadingPlace {
  return placeOf(article, () => boxOf(article).bottom);
}

function placeOf(element: Element, top: () => number): ReadingPlace {
  return { top: () => (element.isConnected ? top() : null), was: top() };
}

function boxOf(element: Element): DOMRect {
  return element.getBoundingClientRect();
}

/** Going through a long text takes a while: it is done again only when elements have come or gone. */
function blocksOf(article: HTMLElement): readonly TextBlock[] {
  const { length } = article.getElementsByTagName('*');
  const known = knownBlocks.get(article);
  if (known?.length === length) return known.blocks;
  const blocks = textBlocksIn(article);
  knownBlocks.set(article, { length, blocks });
  return blocks;
}

const knownBlocks = new WeakMap<HTMLElement, { length: number; blocks: readonly TextBlock[] }>();
