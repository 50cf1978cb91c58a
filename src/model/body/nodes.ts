import type { Element, ElementContent, Properties } from 'hast';

/** An element of a body. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text of a body. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Gives an element further properties. */
export function change(node: Element, properties: Properties): Element {
  node.properties = { ...node.properties, ...properties };
  return node;
}

/** A property that is one string, else nothing. */
export function stringOf(property: Properties[string]): string {
  return typeof property === 'string' ? property : '';
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/**
 * What nodes of a plain tree, not yet dressed, say in words, on one line: pictures by their descriptions, without
 * the numbers of notes.
 */
export function wordsIn(nodes: readonly ElementContent[]): string {
  return nodes.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'comment' ? '' : node.value;
  if (node.tagName === 'img') return stringOf(node.properties['alt']);
  if (node.tagName === 'br') return ' ';
  return node.properties['dataFootnoteRef'] === undefined ? node.children.map(wordsOf).join('') : '';
}
