import type { Html, Nodes, Parents, Root } from 'mdast';
import { blockTags, readTag } from '../../model/body/htmlTag.ts';
import { joined, linePrefix, parentsIn, type Changes } from './changes.ts';
import { separated } from './comments.ts';
import { htmlBlocks, isOpen } from './htmlBlocks.ts';
import { openLosses, type Losses } from './losses.ts';
import { endOf, startOf } from './syntaxTree.ts';

/** Writes HTML that stands between the blocks of a post as Markdown, and leaves what posts cannot hold out. */
export function blockHtml(text: string, tree: Root): Changes {
  const rewritten = parentsIn(tree).filter(holdsBlocks).flatMap(runsOf).map(toRewritten);
  const empty = new Set(rewritten.flatMap(({ run, blocks }) => (blocks.length === 0 ? [run.first] : [])));
  return joined([
    ...rewritten.map((each) => changesOf(text, each)),
    separated(text, tree, (node) => empty.has(node)),
  ]);
}

/** HTML that belongs together: an empty line ends a block of HTML, but not a table in it. */
interface Run {
  first: Nodes;
  last: Nodes;
  html: string;
}

function holdsBlocks({ type }: Parents): boolean {
  return type === 'root' || type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition';
}

function runsOf({ children }: Parents): Run[] {
  const runs: Run[] = [];
  let previous: Nodes | undefined;
  for (const node of children) {
    const run = previous === runs.at(-1)?.last ? runs.at(-1) : undefined;
    if (node.type === 'html' && !isSettled(node)) {
      if (run !== undefined && isOpen(run.html)) extend(run, node, node.value);
      else runs.push({ first: node, last: node, html: node.value });
    } else if (run !== undefined && node.type === 'code' && node.value.startsWith('<')) {
      // Markdown takes lines of HTML for code if they are far indented and stand behind an empty line.
      extend(run, node, node.value);
    }
    previous = node;
  }
  return runs;
}

function extend(run: Run, node: Nodes, html: string): void {
  run.last = node;
  run.html += `\n\n${html}`;
}

/** A tag that `readTag` reads needs nothing more. */
function isSettled({ value }: Html): boolean {
  const tag = readTag(value);
  return tag !== null && blockTags.has(tag.name);
}

interface Rewritten {
  run: Run;
  blocks: string[];
  losses: Losses;
}

function toRewritten(run: Run): Rewritten {
  const losses = openLosses();
  return { run, blocks: htmlBlocks(run.html, losses), losses };
}

function changesOf(text: string, { run: { first, last }, blocks, losses }: Rewritten): Changes {
  const start = startOf(first);
  // Empty lines around it, so that what stands there stays a block of its own.
  const markdown = blocks.length === 0 ? '' : `\n${blocks.join('\n\n')}\n`;
  const edit = { start, end: endOf(last), text: markdown.replaceAll('\n', `\n${linePrefix(text, start)}`) };
  return { edits: [edit], diagnostics: losses.diagnostics(start) };
}
