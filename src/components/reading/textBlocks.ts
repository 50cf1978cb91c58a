/** A block of a text: a paragraph, a heading, a list item, a table's cell, without the blocks inside it. */
export interface TextBlock {
  element: HTMLElement;
  /** The block's own text nodes, in order; white space alone only where it is drawn, in code. */
  nodes: Text[];
}

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, td, th, pre, figcaption, summary, blockquote, div';

/** What readers do not read as text, or only as something beside it, and what is folded away. */
const apart = 'button, .task, .visually-hidden, [aria-hidden="true"], details:not([open]) > :not(summary)';

/** All blocks inside an element that have a text of their own, in the order of the page. */
export function textBlocksIn(root: HTMLElement): TextBlock[] {
  const found = new Map<Element, TextBlock>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text)) continue;
    const parent = node.parentElement;
    if (node.data.trim() === '' && !parent?.closest('pre')) continue;
    const element = parent?.closest<HTMLElement>(blocks);
    if (!element || !root.contains(element) || parent?.closest(apart)) continue;
    const known = found.get(element);
    if (known === undefined) found.set(element, { element, nodes: [node] });
    else known.nodes.push(node);
  }
  return [...found.values()];
}

/** The text nodes that a block has now. Its own are replaced when code gets its colours: the text stays the same. */
export function nodesOf({ element, nodes }: TextBlock): readonly Text[] {
  if (nodes.every(({ isConnected }) => isConnected)) return nodes;
  return textBlocksIn(element).find((block) => block.element === element)?.nodes ?? [];
}

/** A block's text as readers see it: white space is one space. */
export function textOf({ nodes }: TextBlock): string {
  return nodes
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A place in a text, as ranges name it. */
export interface TextPoint {
  node: Text;
  offset: number;
}

/** The character at an offset of the block's text nodes taken together. Throws if they end before it. */
export function pointAt({ nodes }: TextBlock, origin: number): TextPoint {
  let offset = origin;
  for (const node of nodes) {
    if (offset < node.length) return { node, offset };
    offset -= node.length;
  }
  throw new Error(`Unexpected offset ${origin}: the block's text ends before it.`);
}
