import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes, Parents, Root } from 'mdast';
import { readTag, writeTag } from '../../model/body/htmlTag.ts';
import type { Edit } from '../sources/edits.ts';
import { joined, parentsIn, type Changes } from './changes.ts';
import { toDestination, toLabel } from './destination.ts';
import { endsLine, fateOf, toKnownName } from './elements.ts';
import { toEmbed } from './embeds.ts';
import { findLinks, labelEdits, type Links } from './linkTags.ts';
import { openLosses, type Losses } from './losses.ts';
import { prepareHtml } from './prepareHtml.ts';
import { endOf, startOf } from './syntaxTree.ts';
import { tagsAmong, takesInside, type Tag } from './tagsAmong.ts';

/** Writes HTML inside lines as the tags that posts may hold, as Markdown, or leaves it out. */
export function inlineHtml(text: string, tree: Root): Changes {
  const lines = parentsIn(tree).filter(
    ({ type, children }) =>
      !/^(?:root|blockquote|listItem|footnoteDefinition)$/.test(type) && children.some(isHtml),
  );
  return joined(lines.map((line) => changesIn(text, line)));
}

function changesIn(text: string, { children }: Parents): Changes {
  const tags = tagsAmong(children);
  const byIndex = new Map(tags.map((tag) => [tag.index, tag]));
  const links = findLinks(tags, children);
  const edits: Edit[] = [];
  const diagnostics: Changes['diagnostics'] = [];
  let done = -1;
  for (const [index, node] of children.entries()) {
    if (node.type !== 'html' || index <= done) continue;
    const losses = openLosses();
    const tag = byIndex.get(index);
    const change = tag === undefined ? '' : rewritten(text, tag, children, links, losses);
    const isWhole = tag !== undefined && takesInside(tag);
    const last = isWhole ? (children[tag.other] ?? node) : node;
    if (isWhole) done = tag.other;
    if (change !== text.slice(startOf(node), endOf(last))) {
      edits.push({ start: startOf(node), end: endOf(last), text: change });
    }
    diagnostics.push(...losses.diagnostics(startOf(node)));
  }
  return { edits: [...edits, ...labelEdits(text, links, children)], diagnostics };
}

function isHtml({ type }: Nodes): boolean {
  return type === 'html';
}

/** What stands in place of a tag. */
function rewritten(text: string, tag: Tag, children: readonly Nodes[], links: Links, losses: Losses): string {
  const { name, isEnd } = tag;
  const element = whole(text, tag, children);
  if (!isEnd) losses.note(element);
  if (name === 'br') return '<br>';
  if (name === 'img') return isEnd ? '' : toImage(element);
  if (name === 'a' && tag.other >= 0) return links.get(tag) ?? '';
  if (fateOf(name) === 'linked') return isEnd ? '' : toLink(element);
  if (endsLine(name)) return isBetweenWords(text, tag, children) ? '<br>' : '';
  if (fateOf(name) !== 'inline' && name !== 'a') return '';
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
  const [image] = prepareHtml([element], openLosses());
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

/** Whether a line must end at a tag, so that the words before and behind it do not become one. */
function isBetweenWords(text: string, { index }: Tag, children: readonly Nodes[]): boolean {
  const before = children.slice(0, index);
  const isSpace = (node: Nodes) =>
    node.type === 'text' && text.slice(startOf(node), endOf(node)).trim() === '';
  return (
    !isEndOfLine(before.findLast((node) => !isSpace(node))) &&
    before.some(isVisible) &&
    children.slice(index + 1).some(isVisible)
  );
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
