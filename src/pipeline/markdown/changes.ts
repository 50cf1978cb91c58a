import type { Nodes, Parents, Root } from 'mdast';
import type { Diagnostic } from '../sources/diagnostic.ts';
import type { Edit } from '../sources/edits.ts';
import { withDescendants } from './syntaxTree.ts';

/** What one pass over a post's Markdown wants to change, and what its author should know of that. */
export interface Changes {
  /** Without overlaps, in any order. */
  edits: Edit[];
  /** Places are offsets in the text that the pass was given. */
  diagnostics: Diagnostic[];
}

/** Looks for one kind of thing in a text; `tree` is what the text parses to. Both stay as they are. */
export type Pass = (text: string, tree: Root) => Changes;

/** Several sets of changes as one. */
export function joined(all: readonly Changes[]): Changes {
  return {
    edits: all.flatMap(({ edits }) => edits),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** All nodes of a tree that have children, the tree itself among them. */
export function parentsIn(tree: Root): Parents[] {
  return [...withDescendants(tree)].filter((node: Nodes): node is Parents => 'children' in node);
}

/**
 * What every further line needs in front of it to stay inside the quotes and list items in which the text at `at`
 * stands. Marks of quotes are repeated, those of items become spaces.
 */
export function linePrefix(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return line.replace(/[^\s>]/g, ' ');
}
