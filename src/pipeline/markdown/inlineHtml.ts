import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Html, Nodes, Parents, Root } from 'mdast';
import { readTag, writeTag } from '../../model/body/htmlTag.ts';
import { endOf, startOf, withDescendants } from '../article/markdown.ts';
import type { Edit } from '../typography/edits.ts';
import { joined, parentsIn, type Changes } from './changes.ts';
import { toDestination, toLabel } from './destination.ts';
import { endsLine, fateOf, toKnownName } from './elements.ts';
import { toEmbed } from './embeds.ts';
import { openLosses, type Losses } from './losses.ts';
import { prepareHtml } from './prepareHtml.ts';

/** Writes HTML inside lines as the tags that posts may hold, as Markdown, or leaves it out. */
export function inlineHtml(text: string, tree: Root): Changes {
  const lines = parentsIn(tree).filter(
    ({ type, children }) =>
      !/^(?:root|blockquote|listItem|footnoteDefinition)$/.test(type) && children.some(isHtml),
  );
  return joined(lines.map((line) => changesIn(text, line)));
}

/** A tag among the nodes of a line. */
interface Tag {
  node: Html;
  /** Its place among its siblings. */
  index: number;
  name: string;
  isEnd: boolean;
  element: Element;
  /** The place of its other end, or -1. */
  other: number;
}

function changesIn(text: string, { children }: Parents): Changes {
  const tags = paired(children.flatMap(toTag));
  const byIndex = new Map(tags.map((tag) => [tag.index, tag]));
  const edits: Edit[] = [];
  const remarks: Changes['remarks'] = [];
  let done = -1;
  for (const [index, node] of children.entries()) {
    if (node.type !== 'html' || index <= done) continue;
    const losses = openLosses();
    const tag = byIndex.get(index);
    const change = tag === undefined ? '' : rewritten(text, tag, children, losses);
    const isWhole = tag !== undefined && takesInside(tag);
    const last = isWhole ? (children[tag.other] ?? node) : node;
    if (isWhole) done = tag.other;
    if (change !== text.slice(startOf(node), endOf(last))) {
      edits.push({ start: startOf(node), end: endOf(last), text: change });
    }
    remarks.push(...losses.remarks(startOf(node)));
  }
  return { edits: [...edits, ...labelEdits(text, tags, children)], remarks };
}

function isHtml({ type }: Nodes): boolean {
  return type === 'html';
}

/** What is no tag (a comment, an instruction) is not among them. */
function toTag(node: Nodes, index: number): Tag[] {
  const [, slash = '', given] =
    (node.type === 'html' ? /^<(\/?)([a-z][^\s/>]*)/i.exec(node.value) : null) ?? [];
  if (node.type !== 'html' || given === undefined) return [];
  const name = toKnownName(given);
  const element: Element = { type: 'element', tagName: name, properties: {}, children: [] };
  const [parsed] = slash === '' ? fromHtml(node.value, { fragment: true }).children : [];
  if (parsed?.type === 'element') element.properties = parsed.properties;
  return [{ node, index, name, isEnd: slash !== '', element, other: -1 }];
}

/** Elements inside one another that nobody writes; beyond, tags are left out. */
const deepest = 20;

/** Finds for each end the nearest start of the same name that has none yet. What stands between must pair up too. */
function paired(tags: Tag[]): Tag[] {
  const open: Tag[] = [];
  const ends = new Map<string, number>();
  for (const { name, isEnd, index } of tags) if (isEnd) ends.set(name, index);
  for (const tag of tags) {
    if (!tag.isEnd) {
      // One without an end holds nothing: a break, a picture, a slip.
      if (tag.index < (ends.get(tag.name) ?? -1) && mayOpen(tag, open)) open.push(tag);
      continue;
    }
    const place = open.findLastIndex(({ name }) => name === tag.name);
    const opener = open[place];
    if (opener === undefined) continue;
    [opener.other, tag.other] = [tag.index, opener.index];
    open.length = place;
  }
  return tags;
}

/** What is inside of what goes means nothing, and there are no links in links. */
function mayOpen({ name }: Tag, open: readonly Tag[]): boolean {
  const isInside = open.some((other) => takesAll(other) || (name === 'a' && other.name === 'a'));
  return open.length < deepest && !isInside;
}

function takesAll({ name }: Tag): boolean {
  return /^(?:dropped|linked)$/.test(fateOf(name));
}

/** Whether a tag goes together with all up to its end. */
function takesInside(tag: Tag): boolean {
  return takesAll(tag) && !tag.isEnd && tag.other > tag.index;
}

/** What stands in place of a tag. */
function rewritten(text: string, tag: Tag, children: readonly Nodes[], losses: Losses): string {
  const { name, isEnd } = tag;
  const element = whole(text, tag, children);
  if (!isEnd) losses.note(element);
  if (name === 'br') return '<br>';
  if (name === 'img') return isEnd ? '' : toImage(element);
  if (name === 'a') return toLinkPart(tag, children, losses);
  if (fateOf(name) === 'linked') return isEnd ? '' : toLink(element);
  if (endsLine(name)) return isBetweenWords(text, tag, children) ? '<br>' : '';
  if (fateOf(name) !== 'inline') return '';
  if (tag.other >= 0) return toSettledTag(tag);
  losses.noteAlone(isEnd ? `/${name}` : name);
  return '';
}

function toSettledTag({ name, isEnd, element: { properties } }: Tag): string {
  const title =
    name === 'abbr' && typeof properties['title'] === 'string' ? { title: properties['title'] } : {};
  const written = writeTag({ name, kind: isEnd ? 'closes' : 'opens', ...title });
  return readTag(written) === null ? writeTag({ name, kind: 'opens' }) : written;
}

function toImage(element: Element): string {
  const [image] = prepareHtml([element], { ...openLosses() });
  if (image?.type !== 'element') return '';
  const { src, alt, title } = image.properties;
  if (typeof src !== 'string' || src === '') return '';
  const name = typeof title === 'string' ? title : null;
  return `![${toLabel(typeof alt === 'string' ? alt : '')}]${toDestination(src, name)}`;
}

/** An element with what is inside it, which may say what it would load. */
function whole(text: string, tag: Tag, children: readonly Nodes[]): Element {
  const { node, element, other } = tag;
  const end = children[other];
  if (end === undefined || !takesInside(tag)) return element;
  const [parsed] = fromHtml(text.slice(startOf(node), endOf(end)), { fragment: true }).children;
  return parsed?.type === 'element' ? parsed : element;
}

function toLink(element: Element): string {
  const embed = toEmbed(element);
  return embed === null ? '' : `[${toLabel(embed.title)}]${toDestination(embed.url)}`;
}

/** A link's start is a bracket, and its end has the address; nothing of both where there is no link to make. */
function toLinkPart(tag: Tag, children: readonly Nodes[], losses: Losses): string {
  if (!isLink(tag, children)) {
    if (tag.other < 0) losses.noteAlone(tag.isEnd ? '/a' : 'a');
    return '';
  }
  if (!tag.isEnd) return '[';
  const start = children[tag.other];
  const [opener] = start === undefined ? [] : toTag(start, tag.other);
  const { href, title } = opener?.element.properties ?? {};
  return `]${toDestination(String(href), typeof title === 'string' ? title : null)}`;
}

/** Links inside links are none, and a link without words or address cannot be followed. */
function isLink(tag: Tag, children: readonly Nodes[]): boolean {
  if (tag.other < 0) return false;
  const [from, to] = tag.isEnd ? [tag.other, tag.index] : [tag.index, tag.other];
  const start = children[from];
  const href = (start === undefined ? [] : toTag(start, from))[0]?.element.properties['href'];
  if (typeof href !== 'string' || href.trim() === '') return false;
  const inside = children.slice(from + 1, to);
  return inside.length > 0 && !inside.some((node) => [...withDescendants(node)].some(isAuthorsLink));
}

/** A bare address becomes a link by itself; inside a link's brackets it does not. */
function isAuthorsLink(node: Nodes): boolean {
  if (node.type === 'linkReference' || node.type === 'footnoteReference') return true;
  return node.type === 'link' && node.children[0]?.position?.start.offset !== node.position?.start.offset;
}

/** Brackets in the words of a link would end it too early. */
function labelEdits(text: string, tags: readonly Tag[], children: readonly Nodes[]): Edit[] {
  const starts = tags.filter((tag) => tag.name === 'a' && !tag.isEnd && isLink(tag, children));
  const edits: Edit[] = [];
  for (const node of starts.flatMap(({ index, other }) => children.slice(index + 1, other))) {
    for (const inner of withDescendants(node)) {
      if (inner.type !== 'text') continue;
      for (const { index } of text.slice(startOf(inner), endOf(inner)).matchAll(/(?<!\\)[[\]]/g)) {
        edits.push({ start: startOf(inner) + index, end: startOf(inner) + index, text: '\\' });
      }
    }
  }
  return edits;
}

/** Whether a line must end at a tag, so that the words before and behind it do not become one. */
function isBetweenWords(text: string, { index }: Tag, children: readonly Nodes[]): boolean {
  const before = children.slice(0, index).findLast(hasPlace);
  const isFirst = before === undefined || (before.type === 'html' && children.indexOf(before) < index);
  return (
    !(isFirst && isEndOfLine(before)) &&
    children.slice(index + 1).some(isVisible) &&
    children.slice(0, index).some(isVisible)
  );

  function hasPlace(node: Nodes): boolean {
    return node.type !== 'text' || text.slice(startOf(node), endOf(node)).trim() !== '';
  }
}

function isEndOfLine(node: Nodes | undefined): boolean {
  if (node?.type === 'break') return true;
  const name = node?.type === 'html' ? (/^<\/?([a-z][^\s/>]*)/i.exec(node.value)?.[1] ?? '') : '';
  return name.toLowerCase() === 'br' || endsLine(toKnownName(name));
}

function isVisible(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type !== 'html' && node.type !== 'break';
}
