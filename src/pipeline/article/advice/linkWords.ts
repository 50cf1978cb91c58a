import type { Link, Nodes } from 'mdast';
import { plainText, startOf, withDescendants } from '../../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import type { ArticleText } from './articleText.ts';

/** Words that say nothing where a link is heard, or read, without its sentence. */
const empty =
  /^(?:(?:click|tap|press|go|look|see|read|find out) )?(?:here|this|this (?:page|link|post|article))$|^(?:read|learn|find out|see) more$|^more(?: info(?:rmation)?)?$|^(?:click|link)$/i;

const local = /^https?:\/\/(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|\[::1\])/i;

/** Diagnostics on links by their words, and on those that only work on the author's own computer. */
export function linkDiagnostics({ nodes }: ArticleText): Diagnostic[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'link') return [];
    if (local.test(node.url)) {
      const message = `"${node.url}" leads to the computer of whoever reads it. Write the address that readers have.`;
      return [toWarning(startOf(node), 'link', message, 'must')];
    }
    const problem = wordsProblem(node);
    return problem === null ? [] : [toWarning(startOf(node), 'link', problem)];
  });
}

function wordsProblem(link: Link): string | null {
  const words = plainText(link).replace(/\s+/g, ' ').trim();
  if (words === '') {
    return holdsPicture(link)
      ? null
      : 'this link has no words, so nobody can press it. Write them in its square brackets.';
  }
  const plain = words.replace(/[^\p{L}\s]+/gu, '').trim();
  if (empty.test(plain))
    return `"${words}" does not say where the link leads. Take words that do, such as the title of the page.`;
  if (words.length > longestAddress && words === link.url)
    return 'this long address is shown as it is. Write [words](address), with words that say where it leads.';
  return null;
}

/** A shorter address can be read: `https://www.nhs.uk/conditions/acne`. In characters. */
const longestAddress = 60;

function holdsPicture(node: Nodes): boolean {
  return [...withDescendants(node)].some(({ type }) => type === 'image' || type === 'imageReference');
}
