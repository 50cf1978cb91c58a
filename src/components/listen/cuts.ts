import type { Span } from './addresses.ts';

/** Where a voice may draw breath inside a sentence. */
const breaths = /[,;:–—]['"’”)\]]*\s+|[、，；：]/g;
const words = /\s+/g;

/** Cuts a part of a text into parts no longer than `most`: where a voice draws breath, else between words. */
export function cut(text: string, { start, end }: Span, most: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (text.slice(from, end).trimEnd().length > most) {
    const to = from + lengthOfFirst(text.slice(from, from + most + 1), most);
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

/** A breath soon after the last one would chop the sentence up. */
function lengthOfFirst(text: string, most: number): number {
  const breath = lastEnd(text, breaths, most + 1);
  if (breath > most / 3) return breath;
  return lastEnd(text, words, most + 1) || wholeCharacters(text, most);
}

/** Where the last match of a pattern ends, at `most` at the latest; 0 if there is none. */
function lastEnd(text: string, pattern: RegExp, most: number): number {
  const ends = [...text.matchAll(pattern)].map(({ index, 0: { length } }) => index + length);
  return ends.findLast((at) => at <= most) ?? 0;
}

function wholeCharacters(text: string, most: number): number {
  const isPair = /[\uD800-\uDBFF]/.test(text.charAt(most - 1));
  return isPair ? most - 1 : most;
}
