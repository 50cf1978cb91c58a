import { startOf } from '../../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import { quote } from '../leftovers/mark.ts';
import type { ArticleText } from './articleText.ts';
import { isTemplate } from './templateWords.ts';

/** What authors and their tools leave to be filled in. Capitals tell a note to oneself from a word. */
const placeholders: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_])(?:TODO|TBC|TBD|FIXME|TKTK)(?![\p{L}\p{N}_])/gu,
  /\[(?:insert|your|add|enter|replace|placeholder|link to|name of|clinic name|client name|phone number|x{2,})\b[^[\]\n]{0,80}\]/gi,
  /\blorem ipsum\b/gi,
  /\bX{3,}(?!\p{L})/gu,
];

/** Diagnostics on what was meant to be filled in before the post is published. */
export function placeholderDiagnostics({ shown }: ArticleText): Diagnostic[] {
  return shown.flatMap((text) => {
    if (isTemplate(text.text)) {
      const message = `"${text.text.trim()}" is what every new post begins with. Write your own words in its place.`;
      return [toWarning(startOf(text.block), 'text', message, 'must')];
    }
    return placeholders.flatMap((pattern) =>
      [...text.text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
        const at = text.placeOf(index);
        const message = `${quote(text, index, index + found.length)} waits to be filled in, and readers see it. Write what belongs there, or delete it.`;
        return at < 0 ? [] : [toWarning(at, 'text', message, 'must')];
      }),
    );
  });
}
