import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { blockTags } from '../../model/body/htmlTag.ts';
import { endsLine, fateOf, toKnownName } from './elements.ts';
import { htmlToMarkdown } from './htmlToMarkdown.ts';
import type { Losses } from './losses.ts';
import { prepareHtml } from './prepareHtml.ts';

/** Writes a stretch of HTML as blocks of Markdown. Words that stand directly in a `div` and the like are Markdown. */
export function htmlBlocks(html: string, losses: Losses): string[] {
  return toPieces(html).flatMap((piece) => {
    const name = /^<\/?([a-z]+)/i.exec(piece)?.[1]?.toLowerCase() ?? '';
    if (!blockTags.has(name)) return piecesOf(piece, losses);
    if (piece.startsWith('</')) return [`</${name}>`];
    for (const child of parse(piece).children) if (child.type === 'element') losses.note(child);
    return [`<${name}>`];
  });
}

/** A tag as HTML reads it, of at most so many characters and quoted values that looking for its end stays quick. */
const tagSource = String.raw`<(?<slash>\/?)(?<name>[a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">]){0,1000}>`;
const tag = new RegExp(tagSource, 'gi');
const tagAlone = new RegExp(String.raw`^${tagSource}[ \t]*(?:\n|$)`, 'i');

/** Elements that stay whole, with everything inside them. */
const wholes = new Set('blockquote dl ol pre script select style svg table template textarea ul'.split(' '));

/** Cuts HTML at the tags that stay tags, as far as they do not stand in a table or the like. */
function toPieces(html: string): string[] {
  const pieces: string[] = [];
  let done = 0;
  for (const { index, name, whole, depth } of tagsIn(html)) {
    if (depth > 0 || !blockTags.has(name)) continue;
    pieces.push(html.slice(done, index), whole);
    done = index + whole.length;
  }
  return [...pieces, html.slice(done)].filter((piece) => piece.trim() !== '');
}

/** Whether a table or the like goes on behind a stretch of HTML. */
export function isOpen(html: string): boolean {
  return (tagsIn(html).at(-1)?.depth ?? 0) > 0;
}

/** The tags of a stretch of HTML, and how many tables and the like are open behind each. */
function tagsIn(html: string) {
  let depth = 0;
  return [...html.matchAll(tag)].map(({ index, 0: whole, groups }) => {
    const name = groups?.['name']?.toLowerCase() ?? '';
    if (wholes.has(name)) depth = Math.max(0, depth + (groups?.['slash'] === '' ? 1 : -1));
    return { index, whole, name, depth };
  });
}

function parse(html: string): Root {
  return fromHtml(html, { fragment: true });
}

/** HTML without tags of rows and cells outside a table: parsers leave these out, and would glue the words. */
function withoutStrays(html: string): string {
  if (/<table[\s>]/i.test(html)) return html;
  return html.replace(tag, (whole: string, slash: string, name: string) =>
    /^(?:caption|col|colgroup|t[dhr]|tbody|tfoot|thead)$/i.test(name) ? `<${slash}div>` : whole,
  );
}

function piecesOf(piece: string, losses: Losses): string[] {
  const html = withoutStrays(piece);
  const blocks: string[] = [];
  let line = '';
  const flush = () => {
    const block = toParagraph(line, losses);
    if (block !== '') blocks.push(block);
    line = '';
  };
  const take = (children: readonly ElementContent[]) => {
    for (const child of children) {
      const source = sourceOf(child, html);
      if (child.type !== 'element') line += child.type === 'text' ? (source ?? child.value) : '';
      else if (isOfLine(child) && source !== null) line += source;
      else takeBlock(child);
    }
  };
  const takeBlock = (given: Element) => {
    const element = { ...given, tagName: toKnownName(given.tagName) };
    flush();
    if (isTransparent(element)) {
      losses.note(element);
      take(element.children);
    } else blocks.push(htmlToMarkdown(prepareHtml([element], losses)));
    flush();
  };
  take(parse(html).children.filter((child) => child.type !== 'doctype'));
  flush();
  return blocks.filter((block) => block !== '');
}

function sourceOf({ position }: ElementContent, html: string): string | null {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? null : html.slice(start, end);
}

/** Whether an element and all that is inside it can stand in a line. */
function isOfLine(element: Element): boolean {
  const name = toKnownName(element.tagName);
  const isInline = ['inline', 'unwrapped'].includes(fateOf(name)) || /^(?:a|br|img)$/.test(name);
  return isInline && !holdsBlock(element);
}

function holdsBlock({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (endsLine(toKnownName(child.tagName)) || holdsBlock(child)),
  );
}

/** Whether only what is inside an element counts, as blocks of their own. */
function isTransparent({ tagName }: Element): boolean {
  return !['converted', 'linked', 'dropped'].includes(fateOf(tagName)) || tagName === 'a';
}

/** Words and tags as a paragraph that Markdown does not take for a block of HTML, because its first line has words. */
function toParagraph(source: string, losses: Losses): string {
  const text = dedent(
    source.replace(/^(?:\s|<br\s*\/?>)+(?=\S)|(?:\s|<br\s*\/?>)+$/gi, (ends) => indentOf(ends)),
  );
  let paragraph = text;
  while (tagAlone.test(paragraph) && paragraph.includes('\n')) {
    paragraph = paragraph.replace(/[ \t]*\n[ \t]*/, paragraph.startsWith('</') ? ' ' : '');
  }
  if (!tagAlone.test(paragraph)) return paragraph;
  return htmlToMarkdown(prepareHtml(elementsOf(parse(paragraph)), losses));
}

function elementsOf({ children }: Root): ElementContent[] {
  return children.filter((child) => child.type !== 'doctype');
}

/** Indentation of the first line, which says how far all lines are indented. */
function indentOf(space: string): string {
  return /[ \t]*$/.exec(space)?.[0] ?? '';
}

function dedent(text: string): string {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  return lines
    .map((line) => line.slice(Math.min(least, line.search(/\S|$/))))
    .join('\n')
    .trimEnd();
}
