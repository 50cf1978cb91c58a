import { toLine } from './line.ts';

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
