import type { Definition, ImageReference, LinkReference, Nodes, Root } from 'mdast';
import type { Edit } from '../sources/edits.ts';
import { joined, type Changes } from './changes.ts';
import { separated } from './comments.ts';
import { toDestination } from './destination.ts';
import { endOf, startOf, withDescendants } from './syntaxTree.ts';

/**
 * Writes the addresses of links and pictures where they are used, and takes their definitions out. So every piece of a
 * post can be read by itself. Definitions that nothing uses, such as `[//]: # (a note)`, are their author's own.
 */
export function references(text: string, tree: Root): Changes {
  const nodes = [...withDescendants(tree)];
  const definitions = new Map<string, Definition>();
  for (const node of nodes) {
    // The first one counts: https://spec.commonmark.org/0.31.2/#matches
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
  }
  if (definitions.size === 0) return { edits: [], diagnostics: [] };
  const edits = nodes.flatMap((node): Edit[] => {
    if (node.type === 'definition') return [toRemoval(text, node)];
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return [];
    const definition = definitions.get(node.identifier);
    return definition === undefined ? [] : [toInline(text, node, definition)];
  });
  const isDefinition = ({ type }: Nodes) => type === 'definition';
  return joined([{ edits, diagnostics: [] }, separated(text, tree, isDefinition)]);
}

function toRemoval(text: string, definition: Definition): Edit {
  const end = endOf(definition);
  return { start: startOf(definition), end: text[end] === '\n' ? end + 1 : end, text: '' };
}

/** Puts the address in place of the label of `[words][label]`, of the `[]` of `[words][]`, or behind `[words]`. */
function toInline(text: string, node: LinkReference | ImageReference, definition: Definition): Edit {
  const end = endOf(node);
  const start = node.referenceType === 'shortcut' ? end : labelStart(text, end);
  return { start, end, text: toDestination(definition.url, definition.title) };
}

/** Where the label begins that ends at `end`. Brackets in a label are escaped. */
function labelStart(text: string, end: number): number {
  let at = text.lastIndexOf('[', end - 1);
  while (at > 0 && text[at - 1] === '\\') at = text.lastIndexOf('[', at - 1);
  return at;
}
