import { escapeHtml } from '../escapeHtml.ts';
import { site } from '../site.ts';

/** An element of `<head>`. Values are unescaped, on one line, and without what readers cannot see. */
export interface HeadTag {
  name: 'title' | 'meta' | 'link' | 'script';
  attributes: Readonly<Record<string, string>>;
  /** What stands between the tags. A script's holds no `<`, so that it needs no escaping in HTML. */
  text?: string;
}

/** The page's title, as the title bar shows it. */
export function titleTag(text: string): HeadTag {
  return { name: 'title', attributes: {}, text: toLine(text) };
}

/** A statement with a name of HTML's own or of Twitter's. */
export function meta(name: string, content: string): HeadTag {
  return { name: 'meta', attributes: { name, content: toLine(content) } };
}

/** A statement of the Open Graph protocol (https://ogp.me). */
export function property(name: string, content: string): HeadTag {
  return { name: 'meta', attributes: { property: name, content: toLine(content) } };
}

/** A relation to another address. */
export function link(rel: string, href: string, more: Readonly<Record<string, string>> = {}): HeadTag {
  const lines = Object.entries(more).map(([key, value]) => [key, toLine(value)] as const);
  return { name: 'link', attributes: { rel, href, ...Object.fromEntries(lines) } };
}

/**
 * A text of the author's as one line. White space is collapsed. Control characters are left out, because
 * HTML cannot hold all of them, and so are marks that turn the direction of writing, because they would
 * turn whatever a title bar or a search engine shows after them. Half an emoji becomes U+FFFD, as in any file.
 */
export function toLine(text: string): string {
  return text
    .replace(/[\u0085\u2028\u2029]/g, ' ')
    .replace(/[^\P{Cc}\s]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[ \t\n\v\f\r]+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

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

/** The title bar's words for a page: the page's own and the blog's name, or that name alone on its home. */
export function pageTitle(words: string): string {
  return words === '' ? site.name : `${words} | ${site.name}`;
}
