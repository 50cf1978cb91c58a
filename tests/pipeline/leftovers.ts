import { leftoverRemarks } from '../../src/pipeline/article/leftovers/leftovers.ts';
import { parseMarkdown, withDescendants } from '../../src/pipeline/article/markdown.ts';
import { toFinding } from '../../src/pipeline/sources/remark.ts';

/** What is found raw in a text, each with its line and column. */
export function leftoversIn(text: string): string[] {
  const nodes = [...withDescendants(parseMarkdown(text))].slice(1);
  return leftoverRemarks(nodes, text)
    .map((remark) => toFinding({ file: 'x.md', slug: 'x', text }, remark))
    .map(({ line, column, subject, message }) => `${line}:${column} ${subject}: ${message}`);
}
