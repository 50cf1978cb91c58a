import type { HeadTag } from './headTag.ts';

/** The elements as HTML, each on a line, escaped for `<head>`. */
export function toHtml(tags: readonly HeadTag[]): string {
  return tags.map(toElement).join('\n');
}

function toElement({ name, attributes, text = '' }: HeadTag): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`)];
  if (name === 'meta' || name === 'link') return `<${start.join(' ')} />`;
  // Browsers read no character references in scripts.
  return `<${start.join(' ')}>${name === 'script' ? text : escapeHtml(text)}</${name}>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
