import { escapeMarkup } from './markup.ts';

type Attributes = Readonly<Record<string, string>>;

/** An XML document around its outermost element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** An element around others, each of which stands on a line of its own; an empty one without any. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const tag = toTag(name, attributes);
  return children.length === 0 ? `<${tag} />` : `<${tag}>\n${children.join('\n')}\n</${name}>`;
}

/** An element around a text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return rawElement(name, escapeMarkup(text), attributes);
}

/** An element around what is escaped already. */
export function rawElement(name: string, contents: string, attributes: Attributes = {}): string {
  return `<${toTag(name, attributes)}>${contents}</${name}>`;
}

function toTag(name: string, attributes: Attributes): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(value)}"`);
  return [name, ...pairs].join(' ');
}
