import type { Nodes } from 'mdast';
import type { Edit } from '../sources/edits.ts';
import { toDestination } from './destination.ts';
import { endOf, startOf, withDescendants } from './syntaxTree.ts';
import type { Tag } from './tagsAmong.ts';

/** What stands in place of the two tags of each link: a bracket, and a bracket with the address. */
export type Links = ReadonlyMap<Tag, string>;

/** Finds the tags that make a link: with an address, with words, and with no other link in them. */
export function findLinks(tags: readonly Tag[], children: readonly Nodes[]): Links {
  const links = new Map<Tag, string>();
  const byIndex = new Map(tags.map((tag) => [tag.index, tag]));
  for (const opener of tags) {
    const closer = byIndex.get(opener.other);
    const { href, title } = opener.element.properties;
    if (opener.name !== 'a' || opener.isEnd || closer === undefined) continue;
    if (typeof href !== 'string' || href.trim() === '') continue;
    const inside = children.slice(opener.index + 1, closer.index);
    if (inside.length === 0 || inside.some(holdsLink)) continue;
    links.set(opener, '[').set(closer, `]${toDestination(href, typeof title === 'string' ? title : null)}`);
  }
  return links;
}

/** Brackets in the words of a link would end it too early. */
export function labelEdits(text: string, links: Links, children: readonly Nodes[]): Edit[] {
  const openers = [...links.keys()].filter(({ isEnd }) => !isEnd);
  const edits: Edit[] = [];
  for (const node of openers.flatMap(({ index, other }) => children.slice(index + 1, other))) {
    for (const inner of withDescendants(node)) {
      if (inner.type !== 'text') continue;
      for (const { index } of text.slice(startOf(inner), endOf(inner)).matchAll(/(?<!\\)[[\]]/g)) {
        edits.push({ start: startOf(inner) + index, end: startOf(inner) + index, text: '\\' });
      }
    }
  }
  return edits;
}

function holdsLink(node: Nodes): boolean {
  return [...withDescendants(node)].some(isAuthorsLink);
}

/** A bare address becomes a link by itself; inside a link's brackets it does not. */
function isAuthorsLink(node: Nodes): boolean {
  if (node.type === 'linkReference' || node.type === 'footnoteReference') return true;
  return node.type === 'link' && node.children[0]?.position?.start.offset !== node.position?.start.offset;
}
