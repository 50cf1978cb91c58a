import type { Nodes, Root, Text } from 'mdast';
import { plainText, startOf, withDescendants } from '../markdown/syntaxTree.ts';

/** What readers see of a paragraph, a heading or a cell of a table, as one text. */
export interface Prose {
  block: Nodes;
  parts: Part[];
}

/** A stretch of prose. */
export interface Part {
  value: string;
  /** The node that typography may change, or null if it may only read the stretch. */
  node: Text | null;
}

/** Stands for what is no text, but has the place of a word: code, pictures. */
const object = '\ufffc';

/**
 * Collects the prose of a document in its order. Code, addresses and labels that are looked up are read,
 * for the sake of their neighbours, but not offered for change.
 */
export function toProses(text: string, root: Root): Prose[] {
  const proses: Prose[] = [];
  const kept = new Set<Nodes>();
  let prose: Prose | null = null;
  for (const node of withDescendants(root)) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      prose = { block: node, parts: [] };
      proses.push(prose);
    } else if (isKept(node, text)) {
      for (const inner of withDescendants(node)) kept.add(inner);
    }
    const value = textOf(node);
    if (value === null) continue;
    prose?.parts.push({ value, node: node.type === 'text' && !kept.has(node) ? node : null });
  }
  return proses;
}

/** What a node adds to the prose itself. Footnote marks and tags are as if they were not there, but for breaks. */
function textOf(node: Nodes): string | null {
  if (node.type === 'text') return node.value;
  if (node.type === 'break' || (node.type === 'html' && node.value === '<br>')) return '\n';
  return node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference'
    ? object
    : null;
}

/** An address that is its own link, or a link whose text is the label of its definition. */
function isKept(node: Nodes, text: string): boolean {
  if (node.type === 'linkReference') return node.referenceType !== 'full';
  if (node.type !== 'link') return false;
  if (node.position === undefined || text[startOf(node)] !== '[') return true;
  const label = plainText(node);
  return label === node.url || label === node.url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '');
}
