import type { Element, ElementContent, Root } from 'hast';
import { change, hasClass, wordsIn } from './nodes.ts';

/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';

/** Blocks that may run the other way than what is around them. */
const turnable = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'blockquote',
  'div',
]);

/** What is English, or has a direction of its own, wherever it stands. */
const apart = ['callout-title', 'heading-link', 'code-box', 'figure', 'picture', 'missing'];

/** Ranges of scripts that run from right to left: https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Whether a text may have letters that run from right to left. Quick, because every text of every post is asked. */
export function mayRunLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** The direction of a text's first letter, or null if it has none. */
export function directionOf(text: string): Direction | null {
  const letter = /[\p{L}\u200e\u200f]/u.exec(text)?.[0];
  if (letter === undefined) return null;
  return mayRunLeft(letter) ? 'rtl' : 'ltr';
}

/**
 * Lets the blocks of a dressed tree run the way of their own first letter where that is not the way of what is
 * around them: only those get an attribute. Code and addresses among words from right to left keep their order.
 */
export function setDirections({ children }: Root | Element, around: Direction): void {
  for (const node of children) {
    if (node.type !== 'element' || isApart(node)) continue;
    if (isLatin(node)) {
      if (around === 'rtl') change(node, { dir: 'ltr' });
    } else {
      const own = (turnable.has(node.tagName) ? firstDirection(node) : null) ?? around;
      // A callout's title is English, and yet on the side where its text begins.
      if (own !== around) change(node, { dir: hasClass(node, 'callout') ? own : 'auto' });
      setDirections(node, own);
    }
  }
}

/** The same letter that the browser finds for `dir="auto"`. */
function firstDirection(node: ElementContent): Direction | null {
  if (node.type === 'text') return directionOf(node.value);
  if (node.type !== 'element' || isApart(node) || isLatin(node)) return null;
  for (const child of node.children) {
    const direction = firstDirection(child);
    if (direction !== null) return direction;
  }
  return null;
}

function isApart(node: Element): boolean {
  return node.properties['id'] === 'footnote-label' || apart.some((name) => hasClass(node, name));
}

/** Inline code, and links whose text is an address or a telephone number. */
function isLatin(node: Element): boolean {
  if (node.tagName !== 'a') return node.tagName === 'code';
  return /^(?:(?:https?:|www\.)\S+|[^\s@]+@[^\s@]+|[+\d][\d\s()-]+)$/i.test(wordsIn(node.children));
}
