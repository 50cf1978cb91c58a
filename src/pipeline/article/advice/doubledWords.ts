import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import type { ArticleText } from './articleText.ts';

/** Words that never stand twice on purpose; "had had", "that that", "log on on Monday" do. */
const doubled =
  /(?<![\p{L}\p{N}’'-])(the|a|an|and|of|to|for|with|from|are|was|we|you|they|your|our|or|as|not|will|can)\s+\1(?![\p{L}\p{N}’'-])/giu;

/** Diagnostics on words that were typed twice. */
export function doubledWordDiagnostics({ shown }: ArticleText): Diagnostic[] {
  return shown.flatMap((text) =>
    [...text.text.matchAll(doubled)].flatMap(({ index, 0: found, 1: word = '' }) => {
      const at = text.placeOf(index);
      // "Vitamin A a day", "plan A a week early".
      if (at < 0 || /^A\s+a$/.test(found)) return [];
      const message = `"${found.replace(/\s+/g, ' ')}": "${word}" stands twice. Delete one.`;
      return [{ ...toWarning(at, 'text', message), mend: { was: found, now: word } }];
    }),
  );
}
