import type { Nodes } from 'mdast';
import { startOf } from './markdown.ts';

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

/** Collects the addresses among the nodes of a document, also those given by a definition elsewhere. */
export function findMentions(nodes: readonly Nodes[]): Mentions {
  const definitions = new Map<string, string>();
  for (const node of nodes) {
    if (node.type !== 'definition' || definitions.has(node.identifier)) continue;
    definitions.set(node.identifier, node.url);
  }
  const mentionsOf = (kind: 'link' | 'image') =>
    nodes.flatMap((node): Mention[] => {
      const url = addressOf(node, kind, definitions);
      return url === undefined ? [] : [{ url, at: startOf(node) }];
    });
  return { links: mentionsOf('link'), pictures: mentionsOf('image') };
}

type Definitions = ReadonlyMap<string, string>;

function addressOf(node: Nodes, kind: 'link' | 'image', definitions: Definitions): string | undefined {
  if (node.type === 'link' || node.type === 'image') return node.type === kind ? node.url : undefined;
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
  return node.type === `${kind}Reference` ? definitions.get(node.identifier) : undefined;
}
