import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Html, Nodes } from 'mdast';
import { fateOf, toKnownName } from './elements.ts';

/** A tag among the nodes of a line. */
export interface Tag {
  node: Html;
  /** Its place among its siblings. */
  index: number;
  name: string;
  isEnd: boolean;
  element: Element;
  /** The place of its other end, or -1. */
  other: number;
}

/** The tags among the nodes of a line, each with its other end if it has one. */
export function tagsAmong(nodes: readonly Nodes[]): Tag[] {
  return paired(nodes.flatMap(toTag));
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
export function takesInside(tag: Tag): boolean {
  return takesAll(tag) && !tag.isEnd && tag.other > tag.index;
}
