import { leftoverDiagnostics } from '../../src/pipeline/article/leftovers/leftovers.ts';
import { toShownTexts } from '../../src/pipeline/article/leftovers/shownText.ts';
import { parseMarkdown, withDescendants } from '../../src/pipeline/markdown/syntaxTree.ts';
import { toFinding } from '../../src/pipeline/sources/diagnostic.ts';

/** What is found raw in a text, each with its line and column. */
export function leftoversIn(text: string): string[] {
  const nodes = [...withDescendants(parseMarkdown(text))].slice(1);
  return leftoverDiagnostics(nodes, toShownTexts(nodes, text))
    .map((diagnostic) => toFinding({ file: 'x.md', slug: 'x', text }, diagnostic))
    .map(({ line, column, subject, message }) => `${line}:${column} ${subject}: ${message}`);
}
