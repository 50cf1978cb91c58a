import type { Html, Nodes, Root } from 'mdast';
import { blockTags, readTag, type HtmlTag } from '../../model/body/htmlTag.ts';
import { joined, parentsIn, type Changes } from './changes.ts';
import { openLosses } from './losses.ts';
import { endOf, startOf } from './syntaxTree.ts';

/** Takes out tags around blocks that have no other end beside them, or stand where they mean nothing. */
export function blockTagPairs(_text: string, tree: Root): Changes {
  return joined(parentsIn(tree).map(({ children }) => strays(children)));
}

interface Tagged {
  node: Html;
  tag: HtmlTag;
}

function strays(children: readonly Nodes[]): Changes {
  const tags = children.flatMap((node) => (node.type === 'html' ? toTagged(node) : []));
  const paired = pairsOf(tags, children);
  return joined(tags.filter(({ node }) => !paired.has(node)).map(toRemoval));
}

function toTagged(node: Html): Tagged[] {
  const tag = readTag(node.value);
  return tag !== null && blockTags.has(tag.name) ? [{ node, tag }] : [];
}

function pairsOf(tags: readonly Tagged[], children: readonly Nodes[]): Set<Html> {
  const paired = new Set<Html>();
  const open: Tagged[] = [];
  for (const tagged of tags) {
    if (tagged.tag.kind === 'opens') {
      if (isInPlace(tagged, open, children)) open.push(tagged);
      continue;
    }
    const place = open.findLastIndex(({ tag }) => tag.name === tagged.tag.name);
    const opener = open[place];
    if (opener === undefined) continue;
    open.length = place;
    paired.add(opener.node).add(tagged.node);
  }
  return paired;
}

/** A summary is the first thing in something folded, a caption stands in a figure. */
function isInPlace({ node, tag }: Tagged, open: readonly Tagged[], children: readonly Nodes[]): boolean {
  const around = open.at(-1);
  if (tag.name === 'figcaption') return around?.tag.name === 'figure';
  if (tag.name !== 'summary') return true;
  return around?.tag.name === 'details' && children[children.indexOf(node) - 1] === around.node;
}

function toRemoval({ node, tag }: Tagged): Changes {
  const losses = openLosses();
  losses.noteAlone(`${tag.kind === 'closes' ? '/' : ''}${tag.name}`);
  const start = startOf(node);
  return { edits: [{ start, end: endOf(node), text: '' }], diagnostics: losses.diagnostics(start) };
}
