import type { Heading } from 'mdast';
import { plainText, startOf } from '../../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import type { ArticleText } from './articleText.ts';

/** Diagnostics on headings that shout, and on those that stand twice. */
export function headingDiagnostics({ blocks }: ArticleText): Diagnostic[] {
  const seen = new Map<string, string>();
  let [above, outer] = ['', ''];
  return blocks.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const text = plainText(block).trim();
    // The same words below another section are what a reader expects: "Aftercare" of each treatment.
    if (block.depth <= 2) [above, outer] = [text, ''];
    else outer = above;
    const key = `${outer}\n${text.toLowerCase()}`;
    const earlier = seen.get(key);
    seen.set(key, text);
    const problem = text === '' ? null : headingProblem(block, text, earlier !== undefined);
    return problem === null ? [] : [toWarning(startOf(block), 'heading', problem)];
  });
}

function headingProblem({ depth }: Heading, text: string, isRepeated: boolean): string | null {
  if (depth > 1 && isShouted(text)) {
    const calm = text.charAt(0) + text.slice(1).toLowerCase();
    return `"${text}" is all in capitals, which are slow to read and are spelt out by some screen readers. Write "${calm}".`;
  }
  return isRepeated ? `"${text}" stands above another section too. Give each a heading of its own.` : null;
}

/** Whether words are all in capitals. Short ones, such as FAQ, SPF 50 or PRP, are names. */
export function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.some((word) => word.length > 4) && /\p{Lu}/u.test(text) && text === text.toUpperCase();
}
