import { startOf } from '../../markdown/syntaxTree.ts';
import { toWarning, type Diagnostic } from '../../sources/diagnostic.ts';
import type { ArticleText } from './articleText.ts';

const fileName =
  /\.(?:avif|gif|heic|jpe?g|png|svg|webp)$|^(?:img|dsc[fn]?|pxl|screenshot|whatsapp image|untitled)[\s_-]*\(?\d/i;

/** What is asked of programs that draw, and says nothing of what a picture shows. */
const prompt =
  /\b(?:photo-?realistic|hyper-?realistic|ultra-?realistic|cinematic lighting|studio lighting|stock photo|midjourney|unreal engine|4k|8k|aspect ratio|negative space|\d{1,2}:(?:9|16|10|3|4|5))(?!\p{L})|--ar\b/iu;

/** Diagnostics on pictures by the words that stand for them where they cannot be seen. */
export function pictureDiagnostics({ nodes }: ArticleText): Diagnostic[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'image') return [];
    const problem = descriptionProblem(node.alt ?? '');
    return problem === null ? [] : [toWarning(startOf(node), 'image', problem)];
  });
}

/** What is wrong with the words that stand for a picture; null if nothing is. */
export function descriptionProblem(alt: string): string | null {
  const words = alt.trim();
  const advice = 'Say in one sentence what it shows, as you would on the telephone.';
  if (words === '') return `the picture has no description for people who cannot see it. ${advice}`;
  if (fileName.test(words))
    return `"${words}" is the name of a file, not a description of the picture. ${advice}`;
  const asked = prompt.exec(words)?.[0];
  if (asked === undefined) return null;
  return `the description reads like an order to a drawing program ("${asked}"). ${advice}`;
}
