import type { Element, ElementContent } from 'hast';
import { endsLine, fateOf, toKnownName } from './elements.ts';
import { toEmbed } from './embeds.ts';
import type { Losses } from './losses.ts';

/** Leaves of HTML only what a post may hold, in a shape that Markdown can say. The words stay, in their order. */
export function prepareHtml(children: readonly ElementContent[], losses: Losses): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type === 'element') return prepareElement(child, losses);
    return child.type === 'text' ? [child] : [];
  });
}

function prepareElement(given: Element, losses: Losses): ElementContent[] {
  const element = { ...given, tagName: toKnownName(given.tagName) };
  losses.note(element);
  const fate = fateOf(element.tagName);
  if (fate === 'dropped') return [];
  if (fate === 'linked') return toEmbedLink(element);
  const inside = prepareHtml(element.children, losses);
  if (fate === 'unwrapped') return inside;
  return fate === 'inline' || fate === 'converted'
    ? toConvertible({ ...element, children: inside })
    : [toElement('div', inside)];
}

function toConvertible(element: Element): ElementContent[] {
  switch (element.tagName) {
    case 'a':
      return typeof element.properties['href'] === 'string' ? [element] : element.children;
    case 'img':
      return [withWidth(element)];
    case 'td':
    case 'th':
      return [{ ...element, children: toLine(element.children) }];
    case 'table':
      return withCaptionBefore(element);
    default:
      return [element];
  }
}

/** The width that an author wants travels behind the address of the picture. */
function withWidth(image: Element): Element {
  const { src, width } = image.properties;
  const pixels = Number(/^\s*(\d{1,4})(?:px)?\s*$/.exec(String(width ?? ''))?.[1]);
  if (!(pixels > 0)) return image;
  return { ...image, properties: { ...image.properties, src: `${String(src)}#width=${pixels}` } };
}

/** An embed as a link to its own page, in a paragraph of its own; nothing where it has no page. */
export function toEmbedLink(element: Element): ElementContent[] {
  const embed = toEmbed(element);
  if (embed === null) return [];
  const link = toElement('a', [{ type: 'text', value: embed.title }]);
  return [toElement('p', [{ ...link, properties: { href: embed.url } }])];
}

/** What `table` holds besides rows would be lost. It has become a `div`. */
function withCaptionBefore(table: Element): ElementContent[] {
  const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'div';
  return [
    ...table.children.filter(isCaption),
    { ...table, children: table.children.filter((child) => !isCaption(child)) },
  ];
}

/** Blocks as lines of one cell: Markdown has no others there. */
function toLine(children: readonly ElementContent[]): ElementContent[] {
  const line: ElementContent[] = [];
  const parts = children.flatMap((child): (ElementContent | 'end')[] => {
    if (child.type !== 'element' || !endsLine(child.tagName)) return [child];
    const mark = child.tagName === 'li' ? [{ type: 'text', value: '• ' } as const] : [];
    return ['end', ...mark, ...toLine(child.children), 'end'];
  });
  for (const [index, part] of parts.entries()) {
    const [before, after] = [
      line.some(isVisible),
      parts.slice(index).some((one) => one !== 'end' && isVisible(one)),
    ];
    if (part !== 'end') line.push(part);
    else if (before && after && !isBreak(line.at(-1))) line.push(toElement('br', []));
  }
  return line;
}

function isVisible(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(isVisible));
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

function toElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
