import { escapeHtml } from '../escapeHtml.ts';

/** A tag of the HTML that a post's Markdown may hold. */
export interface HtmlTag {
  name: string;
  kind: 'opens' | 'closes' | 'void';
  /** Of `abbr`: what the abbreviation stands for. */
  title?: string;
}

/** Elements inside a line. `a` and `img` are not among them: the build writes those as Markdown. */
const inline =
  'abbr b cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup u var'.split(' ');

/** Elements around blocks. Each of their tags is a block of its own. */
const block = ['details', 'summary', 'figure', 'figcaption'];

/** Names of the elements inside a line. */
export const inlineTags: ReadonlySet<string> = new Set(inline);

/** Names of the elements around blocks. */
export const blockTags: ReadonlySet<string> = new Set(block);

/**
 * Reads a tag as the build writes it, without white space and with no attribute but a title. All else is null: the
 * build has turned every other way of writing HTML into this one or into Markdown, so no HTML parser is needed here.
 */
export function readTag(html: string): HtmlTag | null {
  const match = /^<(\/?)([a-z]+)(?: title="([^"<>]*)")?>$/.exec(html.trim());
  const [, slash = '', name = '', title] = match ?? [];
  if (name === 'br') return { name, kind: 'void' };
  if (!inlineTags.has(name) && !blockTags.has(name)) return null;
  if (title === undefined) return { name, kind: slash === '' ? 'opens' : 'closes' };
  return name === 'abbr' && slash === '' ? { name, kind: 'opens', title: unescape(title) } : null;
}

/** Writes a tag so that {@link readTag} reads it. */
export function writeTag({ name, kind, title }: HtmlTag): string {
  if (kind === 'closes') return `</${name}>`;
  return title === undefined ? `<${name}>` : `<${name} title="${escapeHtml(title)}">`;
}

function unescape(text: string): string {
  return text
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
