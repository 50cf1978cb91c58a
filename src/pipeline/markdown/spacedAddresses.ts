import type { Nodes, Root } from 'mdast';
import type { Edit } from '../sources/edits.ts';
import type { Changes } from './changes.ts';
import { endOf, startOf, withDescendants } from './syntaxTree.ts';

/**
 * A link or picture as people write it who do not know that Markdown allows no spaces in an address. Brackets may stand
 * in the address in pairs; a title may follow it.
 */
const almostLink =
  /(?<!\\)(?<label>!?\[[^[\]\n]*\])\([ \t]*(?<address>(?:[^()<>"\n]|\([^()<>\n]*\))+?)[ \t]*(?<title>"[^"\n]*")?[ \t]*\)/g;

/** Makes links and pictures of those whose address has spaces, and leads to a file or a page by its look. */
export function spacedAddresses(text: string, tree: Root): Changes {
  if (!/\]\([^)\n]*[^\s(][ \t\u00a0][^\s"'(]/.test(text)) return { edits: [], diagnostics: [] };
  const edits = [...withDescendants(tree)].flatMap((node): Edit[] =>
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
      ? editsIn(text, node)
      : [],
  );
  return { edits, diagnostics: [] };
}

function editsIn(text: string, block: Nodes): Edit[] {
  const texts = [...withDescendants(block)].filter(({ type }) => type === 'text');
  const isText = (at: number) => texts.some((node) => startOf(node) <= at && at < endOf(node));
  return [...text.slice(startOf(block), endOf(block)).matchAll(almostLink)].flatMap((match) => {
    const { label = '', address = '', title } = match.groups ?? {};
    const start = startOf(block) + match.index + label.length;
    const end = startOf(block) + match.index + match[0].length;
    // Both ends are seen as text, so it is no link yet, and no code.
    if (!isText(start) || !isText(end - 1) || !leadsSomewhere(address)) return [];
    return [{ start, end, text: `(<${address}>${title === undefined ? '' : ` ${title}`})` }];
  });
}

/** Whether words in brackets look like an address: `/files/my paper.pdf`, but not `as he said`. */
function leadsSomewhere(address: string): boolean {
  if (!/\s/.test(address)) return false;
  return /^(?:\/|\.{1,2}\/|https?:\/\/|images\/)/i.test(address) || /\.[a-z][a-z\d]{1,4}$/i.test(address);
}
