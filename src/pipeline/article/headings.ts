import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode } from 'mdast';
import { pageIds } from '../../model/outline.ts';
import type { Heading } from '../../model/post.ts';
import { plainText, startOf, type Block } from '../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../sources/diagnostic.ts';

/** A post's headings, and what is odd about them. */
export interface FoundHeadings {
  /** `at` is the offset in the text that was parsed. */
  headings: Heading[];
  diagnostics: Diagnostic[];
}

/** Lists the headings of a document with ids that are unique and that the page does not use itself. */
export function findHeadings(blocks: readonly Block[]): FoundHeadings {
  const found: FoundHeadings = { headings: [], diagnostics: [] };
  const slugger = new GithubSlugger();
  for (const id of pageIds) slugger.slug(id);
  let above = 1;
  for (const node of blocks.filter((block) => block.type === 'heading')) {
    const text = plainText(node);
    const problem = headingProblem(node, text, above);
    if (problem !== null)
      found.diagnostics.push({
        ...toWarning(startOf(node), 'heading', problem),
        ...mendOf(node, text, above),
      });
    if (text === '') continue;
    const depth = node.depth === 1 ? 2 : node.depth;
    found.headings.push({ id: slugger.slug(toIdText(text)), depth, text, at: startOf(node) });
    above = depth;
  }
  return found;
}

/** The level that a heading was meant to have. */
function mendOf({ depth }: HeadingNode, text: string, above: number): Pick<Diagnostic, 'mend'> {
  if (text === '') return {};
  return { mend: { was: `${'#'.repeat(depth)} `, now: `${'#'.repeat(depth === 1 ? 2 : above + 1)} ` } };
}

/** Text to make an id of: never nothing, and never like the ids that footnotes get. */
function toIdText(text: string): string {
  const id = new GithubSlugger().slug(text);
  if (!/[\p{L}\p{N}]/u.test(id)) return 'section';
  return id.startsWith('user-content-') ? `section-${text}` : text;
}

function headingProblem({ depth }: HeadingNode, text: string, above: number): string | null {
  const hashes = '#'.repeat(depth);
  if (text === '') return `a heading without text. Write one after ${hashes}, or delete the line.`;
  if (depth === 1)
    return `"${text}" is a second main heading beside the title. Write ## instead of #, or make both the same.`;
  if (depth <= above + 1) return null;
  return `"${text}" skips a level: ${hashes} comes right below ${'#'.repeat(above)}. Write ${'#'.repeat(above + 1)}.`;
}
