import type { Nodes } from 'mdast';
import { startOf } from '../markdown/syntaxTree.ts';

/** A picture that a post's text shows, or a link in it. */
export interface Mention {
  /** As the author wrote it. */
  url: string;
  /** Offset in the text that was parsed. */
  at: number;
}

/** The addresses of links and of pictures, in the order of the text. */
export interface Mentions {
  links: Mention[];
  pictures: Mention[];
}

/** Collects the addresses among the nodes of a document, in which none is given by a definition elsewhere. */
export function findMentions(nodes: readonly Nodes[]): Mentions {
  const mentionsOf = (kind: 'link' | 'image') =>
    nodes.flatMap((node): Mention[] => (node.type === kind ? [{ url: node.url, at: startOf(node) }] : []));
  return { links: mentionsOf('link'), pictures: mentionsOf('image') };
}
