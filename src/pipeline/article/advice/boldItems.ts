import type { ListItem } from 'mdast';
import { startOf } from '../../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import type { ArticleText } from './articleText.ts';

/** Fewer items may all have their weight. */
const fewest = 12;

/** A diagnostic on a post in which every item of every list begins in bold, so that bold tells nothing any longer. */
export function boldItemDiagnostics({ nodes }: ArticleText): Diagnostic[] {
  const items = nodes.filter((node) => node.type === 'listItem');
  const [first] = items;
  if (first === undefined || items.length < fewest || !items.every(beginsBold)) return [];
  const message = `all ${items.length} list items begin in bold, so that none stands out. Keep it for the few words that readers must not miss.`;
  return [toWarning(startOf(first), 'lists', message, 'could')];
}

function beginsBold({ children: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong';
}
