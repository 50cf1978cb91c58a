/// <reference types="mdast-util-to-hast" />
import type { Element, ElementContent, Properties, Root } from 'hast';
import { toLinkTarget } from '../links.ts';
import { takeCalloutKind, toCallout } from './callout.ts';
import { toCodeBox } from './codeBox.ts';
import { type Direction, mayRunLeft, setDirections } from './direction.ts';
import { dressHeading } from './heading.ts';
import { dressItem } from './listItem.ts';
import { nestTags } from './nestTags.ts';
import { change, element, stringOf, text, wordsIn } from './nodes.ts';
import { dressCell, tableLabel, toTableBox } from './tableBox.ts';
import { toVideoCard } from './videoCard.ts';

/** What a body's elements need to know of their post. */
export interface TransformOptions {
  /** Id of the heading that begins at an offset of the Markdown, if the outline lists it. */
  idAt: (offset: number) => string | undefined;
  /** What stands for a picture. */
  toPicture: (picture: MentionedPicture) => ElementContent[];
  /** The direction of what is around the body; from left to right if it is not said. */
  direction?: Direction | undefined;
}

/** A picture as a body mentions it. */
export interface MentionedPicture {
  /** As the author wrote it, or percent-encoded by Markdown's parser. */
  src: string;
  alt: string;
  title?: string;
  /** It has a paragraph to itself, and becomes a figure that stands in place of the paragraph. */
  alone?: true;
  /** It has a paragraph to itself in a figure that the author wrote as one. */
  framed?: true;
}

/**
 * Turns the plain tree of a post's Markdown into the one that readers get, in place: headings have links to
 * themselves, links lead where they should and nowhere else, wide things scroll in boxes of their own, pictures are
 * figures, marked quotes callouts, the few tags that posts may hold elements. The browser and the prerendered pages both draw this tree, so
 * nothing in it may need a script or a `style` attribute.
 */
export function transformBody(tree: Root, options: TransformOptions): void {
  const { direction = 'ltr' } = options;
  const state = { ...options, mayRunLeft: direction === 'rtl' };
  nestTags(tree);
  tree.children = tree.children.flatMap((child) => (child.type === 'doctype' ? [] : dress(child, state)));
  if (state.mayRunLeft) setDirections(tree, direction);
}

/** The options, and what was seen on the way. */
interface TransformState extends TransformOptions {
  /** Some text may run from right to left. */
  mayRunLeft: boolean;
}

function dress(node: ElementContent, state: TransformState): ElementContent[] {
  if (node.type === 'element') return dressElement(node, state);
  if (node.type === 'comment') return [node];
  state.mayRunLeft ||= mayRunLeft(node.value);
  return [node.type === 'raw' ? text(node.value) : node];
}

/** What an element's plain text decides comes before what is inside it is dressed. */
function dressElement(node: Element, state: TransformState): ElementContent[] {
  plainFlags(node.properties);
  switch (node.tagName) {
    case 'img':
      return state.toPicture(toMention(node));
    case 'p':
      return toFigures(node, state) ?? [dressInside(toVideoCard(node) ?? node, state)];
    case 'figure':
      return [dressFigure(node, state)];
    case 'summary':
    case 'figcaption':
      return [dressInside(withoutParagraph(node), state)];
    case 'blockquote': {
      const kind = takeCalloutKind(node);
      return [kind === null ? dressInside(node, state) : toCallout(kind, dressInside(node, state))];
    }
    case 'table': {
      const label = tableLabel(node);
      return [toTableBox(dressInside(node, state), label)];
    }
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const id = state.idAt(node.position?.start.offset ?? -1);
      const words = wordsIn(node.children);
      return [dressHeading(dressInside(node, state), id, words)];
    }
    case 'li':
      dressItem(node);
      return [dressInside(node, state)];
    default:
      return [dressFilled(dressInside(node, state))];
  }
}

function dressInside(node: Element, state: TransformState): Element {
  node.children = node.children.flatMap((child) => dress(child, state));
  return node;
}

function dressFilled(node: Element): Element {
  switch (node.tagName) {
    case 'a':
      return dressLink(node);
    case 'th':
    case 'td':
      return dressCell(node);
    case 'pre':
      return toCodeBox(node);
    default:
      return node;
  }
}

/** Attributes such as `data-footnotes` that only are there: React would write `true` into them. */
function plainFlags(properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === true && name.startsWith('data')) properties[name] = '';
  }
}

/** The pictures of a paragraph that holds nothing else, or null. `place` says what they become. */
function toFigures(
  { children }: Element,
  { toPicture }: TransformOptions,
  place: Pick<MentionedPicture, 'alone' | 'framed'> = { alone: true },
): ElementContent[] | null {
  if (!children.every((child) => isPicture(child) || isSpace(child))) return null;
  const pictures = children.filter(isPicture);
  if (pictures.length === 0) return null;
  return pictures.flatMap((picture) => toPicture({ ...toMention(picture), ...place }));
}

/** A figure that the author wrote as one: its pictures need none of their own. */
function dressFigure(figure: Element, state: TransformState): Element {
  figure.children = figure.children.flatMap((child) => {
    const isParagraph = child.type === 'element' && child.tagName === 'p';
    return (isParagraph ? toFigures(child, state, { framed: true }) : null) ?? dress(child, state);
  });
  return change(figure, { className: ['figure'] });
}

/** A caption, or what is seen of something folded, should hold words. Several paragraphs stay. */
function withoutParagraph(node: Element): Element {
  const [first, ...others] = node.children.filter((child) => child.type === 'element');
  if (first?.tagName === 'p' && others.length === 0) node.children = first.children;
  return node;
}

function isPicture(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'img';
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.type === 'element' && node.tagName === 'br';
}

function toMention({ properties: { src, alt, title } }: Element): MentionedPicture {
  const mention = { src: stringOf(src), alt: stringOf(alt) };
  return typeof title === 'string' ? { ...mention, title } : mention;
}

/** A link that leads nowhere a reader should go is shown as text. */
function dressLink(node: Element): Element {
  const target = toLinkTarget(stringOf(node.properties['href']));
  if (target.kind === 'none') return element('span', {}, node.children);
  const rel = target.kind === 'external' ? { rel: ['noopener'] } : {};
  return change(node, { href: target.href, ...rel });
}
