import type { Nodes } from 'mdast';
import type { Block } from '../../markdown/syntaxTree.ts';
import type { ShownText } from '../leftovers/shownText.ts';

/** A body as those modules see it that judge its words. All offsets are those of the text that was parsed. */
export interface ArticleText {
  /** The blocks that readers get, in their order. */
  blocks: readonly Block[];
  /** The same with all that is in them. */
  nodes: readonly Nodes[];
  /** Paragraphs, headings and cells, as readers see them. */
  shown: readonly ShownText[];
}
