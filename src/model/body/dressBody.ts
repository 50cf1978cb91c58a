/// <reference types="mdast-util-to-hast" />
import type { Element, ElementContent, Properties, Root } from 'hast';
import { toLinkTarget } from '../links.ts';

/** What a body's elements need to know of their post. */
export interface Wardrobe {
  /** Id of the heading that begins at an offset of the Markdown, if the outline lists it. */
  idAt: (offset: number) => string | undefined;
  /** What stands for a picture. */
  toPicture: (picture: MentionedPicture) => ElementContent[];
}

/** A picture as a body mentions it. */
export interface MentionedPicture {
  /** As the author wrote it, or percent-encoded by Markdown's parser. */
  src: string;
  alt: string;
  title?: string;
}

/**
 * Turns the plain tree of a post's Markdown into the one that readers get, in place: headings have links to
 * themselves, links lead where they should and nowhere else, wide things scroll in boxes of their own, raw HTML
 * is text. The browser and the prerendered pages both draw this tree, so nothing in it may need a script or a
 * `style` attribute.
 */
export function dressBody(tree: Root, wardrobe: Wardrobe): void {
  tree.children = tree.children.flatMap((child) => (child.type === 'doctype' ? [] : dress(child, wardrobe)));
}

function dress(node: ElementContent, wardrobe: Wardrobe): ElementContent[] {
  if (node.type === 'raw') return [text(node.value)];
  if (node.type !== 'element') return [node];
  node.children = node.children.flatMap((child) => dress(child, wardrobe));
  plainFlags(node.properties);
  const dressed = dressElement(node, wardrobe);
  return Array.isArray(dressed) ? dressed : [dressed];
}

/** Attributes such as `data-footnotes` that only are there: React would write `true` into them. */
function plainFlags(properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === true && name.startsWith('data')) properties[name] = '';
  }
}

function dressElement(node: Element, { idAt, toPicture }: Wardrobe): Element | ElementContent[] {
  switch (node.tagName) {
    // The page has its h1 already.
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return dressHeading(node, idAt(node.position?.start.offset ?? -1));
    case 'a':
      return dressLink(node);
    case 'img':
      return toPicture(toMention(node));
    case 'table':
      // Focusable, so that it can be scrolled with the keyboard.
      return element('div', { role: 'group', ariaLabel: 'Table', tabIndex: 0, className: ['table'] }, [node]);
    case 'th':
    case 'td':
      return dressCell(node);
    case 'pre':
      return change(node, { tabIndex: 0, className: ['code'] });
    case 'input':
      return change(node, { ariaLabel: node.properties['checked'] === true ? 'Done' : 'To do' });
    default:
      return node;
  }
}

function dressHeading(node: Element, id: string | undefined): Element {
  if (node.tagName === 'h1') node.tagName = 'h2';
  if (id === undefined) return node;
  const label = `${id}:link`;
  const link = {
    href: `#${encodeURIComponent(id)}`,
    ariaLabelledBy: [label, id],
    className: ['heading-link'],
  };
  return element('div', { className: ['heading'] }, [
    change(node, { id }),
    element('a', link, [
      element('span', { id: label, className: ['visually-hidden'] }, [text('Link to')]),
      element('span', { ariaHidden: 'true' }, [text('§')]),
    ]),
  ]);
}

/** A link that leads nowhere a reader should go is shown as text. */
function dressLink(node: Element): Element {
  const target = toLinkTarget(textOf(node.properties['href']));
  if (target.kind === 'none') return element('span', {}, node.children);
  const rel = target.kind === 'external' ? { rel: ['noopener'] } : {};
  return change(node, { href: target.href, ...rel });
}

/** Alignment becomes an attribute, because the security policy forbids `style` in pages. */
function dressCell(node: Element): Element {
  const { align, ...others } = node.properties;
  node.properties = align === undefined || align === null ? others : { ...others, dataAlign: align };
  return node;
}

function toMention({ properties: { src, alt, title } }: Element): MentionedPicture {
  const mention = { src: textOf(src), alt: textOf(alt) };
  return typeof title === 'string' ? { ...mention, title } : mention;
}

function change(node: Element, properties: Properties): Element {
  node.properties = { ...node.properties, ...properties };
  return node;
}

/** An element of a body. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function textOf(property: Properties[string]): string {
  return typeof property === 'string' ? property : '';
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
