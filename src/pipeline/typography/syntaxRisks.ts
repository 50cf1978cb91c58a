import type { Nodes, Root } from 'mdast';
import { endOf, startOf, withDescendants } from '../markdown/syntaxTree.ts';
import type { Prose } from './prose.ts';

/** Whether one prose looks so much like Markdown or HTML that other characters could make it that. */
export type IsRisky = (prose: Prose, shown: string) => boolean;

/**
 * A non-breaking space is none to Markdown, and a curly quote is a letter to it. So `[a](5 ml)`, which is
 * text, would become a link; `[a]: 5 ml` a definition; `<a b='it's'>` an element; and `[it's]` a link if
 * the document defines `[it’s]`. Such prose is left alone.
 */
export function riskIn(text: string, root: Root): IsRisky {
  const hasSetLabel = [...withDescendants(root)].some(hasSetIdentifier);
  return ({ block, parts }, shown) => {
    if (hasSetLabel && shown.includes('[')) return true;
    if (isAlmostElement(shown) || shown.includes('](')) return true;
    if (parts.some(({ node }) => node?.value.startsWith('(') && text[startOf(node) - 1] === ']')) return true;
    return text[startOf(block)] === '[' && text.slice(startOf(block), endOf(block)).includes(']:');
  };
}

/** Whether a definition's label has a character that typography puts in place of others. */
function hasSetIdentifier(node: Nodes): boolean {
  if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return false;
  return /[“”‘’′″–—…×\u00a0]/.test(node.identifier);
}

function isAlmostElement(shown: string): boolean {
  const start = shown.search(/<[a-z/!?]/i);
  return start >= 0 && shown.lastIndexOf('>') > start;
}
