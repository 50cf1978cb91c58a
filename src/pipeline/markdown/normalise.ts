import type { Root } from 'mdast';
import { movedBy, type Diagnostic } from '../sources/diagnostic.ts';
import { applyEdits, type Edit } from '../sources/edits.ts';
import { blockHtml } from './blockHtml.ts';
import { blockTagPairs } from './blockTagPairs.ts';
import { joined, type Pass } from './changes.ts';
import { comments } from './comments.ts';
import { eastAsian } from './eastAsian.ts';
import { inlineHtml } from './inlineHtml.ts';
import { invisibleCharacters } from './invisibleCharacters.ts';
import { looseTags } from './looseTags.ts';
import { references } from './references.ts';
import { spacedAddresses } from './spacedAddresses.ts';
import { parseMarkdown } from './syntaxTree.ts';

/** A post's Markdown as readers' browsers get it. */
export interface NormalisedMarkdown {
  text: string;
  /** What `text` parses to. */
  tree: Root;
  /** Where a place of `text` stands in what the author wrote. */
  originOf: (at: number) => number;
  /** Their places are those in what the author wrote. */
  diagnostics: Diagnostic[];
}

/**
 * Rewrites a post's Markdown so that any piece of it means the same everywhere: without comments, without definitions
 * that stand elsewhere, with no HTML but the tags of `htmlTag.ts`, and with plain spaces where Markdown wants spaces.
 * What readers see of it is what the author meant; a text with nothing of the kind stays as it is.
 */
export function normaliseMarkdown(source: string): NormalisedMarkdown {
  let normalised: NormalisedMarkdown = {
    text: source,
    tree: parseMarkdown(source),
    originOf: (at) => at,
    diagnostics: [],
  };
  for (const pass of passes) normalised = apply(pass, normalised);
  return normalised;
}

/** Passes that never want the same place share a parse. */
function both(first: Pass, second: Pass): Pass {
  return (text, tree) => joined([first(text, tree), second(text, tree)]);
}

/** Spares most texts a pass: those that have not the sign without which there is nothing to do. */
function where(sign: string, pass: Pass): Pass {
  return (text, tree) => (text.includes(sign) ? pass(text, tree) : { edits: [], diagnostics: [] });
}

/** What HTML in blocks becomes may hold HTML again: a cell with a list, a folded part in a folded part. */
const html = Array.from({ length: 4 }, () => where('<', both(blockHtml, inlineHtml)));

/** Comments that Markdown takes for text go first: they may hold what would be one of the others. */
const passes: readonly Pass[] = [
  invisibleCharacters,
  invisibleCharacters,
  comments,
  comments,
  both(where('](', spacedAddresses), where('<', looseTags)),
  ...html,
  both(where('<', blockTagPairs), where(']:', references)),
  eastAsian,
];

function apply(pass: Pass, before: NormalisedMarkdown): NormalisedMarkdown {
  const { edits, diagnostics } = pass(before.text, before.tree);
  const allDiagnostics = [...before.diagnostics, ...diagnostics.map(movedBy(before.originOf))];
  if (edits.length === 0) return { ...before, diagnostics: allDiagnostics };
  const inOrder = edits.toSorted((a, b) => a.start - b.start);
  const { text } = applyEdits(before.text, inOrder);
  const back = toOrigin(inOrder);
  return {
    text,
    tree: parseMarkdown(text),
    originOf: (at) => before.originOf(back(at)),
    diagnostics: allDiagnostics,
  };
}

/** The way back through edits, which stand in order: a place inside what was put in is where that was put. */
function toOrigin(edits: readonly Edit[]): (at: number) => number {
  return (at) => {
    let grown = 0;
    for (const { start, end, text } of edits) {
      if (at <= start + grown) break;
      if (at < start + grown + text.length) return start;
      grown += text.length - (end - start);
    }
    return at - grown;
  };
}
