import { startOf } from '../../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import type { ArticleText } from './articleText.ts';

/** Words that fill a telephone's screen. */
const most = 150;

/** Diagnostics on paragraphs that are longer than a telephone's screen. */
export function longParagraphDiagnostics({ shown }: ArticleText): Diagnostic[] {
  return shown.flatMap(({ block, text }) => {
    const count =
      block.type === 'paragraph' ? (text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0) : 0;
    if (count <= most) return [];
    const message = `this paragraph has ${count} words, more than a telephone shows at once. Part it where the thought turns.`;
    return [toWarning(startOf(block), 'text', message, 'could')];
  });
}
