import type { Span } from './addresses.ts';

/** After these a sentence always goes on. */
const unfinished =
  /(?:^|[\s(“‘"'])(?:Drs?|Mrs?|Ms|Messrs|Prof|Rev|St|[Ee]\.g|[Ii]\.e|vs|cf|viz|[Aa]pprox|ca|incl)\.$/;

/** And after initials; but “vitamin C.” is an end. */
const initials = /(?:^|\b(?:Drs?|Mrs?|Ms|Prof)\.?\s|\p{Lu}\.\s?)\p{Lu}\.$/u;

/** After these it goes on if a number follows: “No. 7”, but “Is it safe? No. …”. */
const counting = /(?:^|[\s(])(?:Nos?|Figs?|vol|ch|pp?|min|max)\.$/i;

/** The sentences in a stretch of a text, which together are all of it, spaces included. */
export function sentencesIn(text: string, { start, end }: Span, language: string): Span[] {
  const sentences: Span[] = [];
  for (const rough of roughSentences(text.slice(start, end), language)) {
    const last = sentences.at(-1);
    const next = { start: start + rough.start, end: start + rough.end };
    if (last !== undefined && goesOn(text.slice(last.start, last.end), text.slice(next.start, next.end))) {
      last.end = next.end;
    } else sentences.push(next);
  }
  return sentences;
}

/** As the browser or a full stop tells, which both take many an abbreviation for an end. */
function roughSentences(text: string, language: string): Span[] {
  const parts =
    'Segmenter' in Intl
      ? new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
      : stops(text);
  return Array.from(parts, ({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function stops(text: string) {
  return Array.from(text.matchAll(/.+?(?:[.!?…]+['"’”)\]]*\s+|$)/gs), ({ index, 0: segment }) => ({
    index,
    segment,
  }));
}

function goesOn(before: string, after: string): boolean {
  const end = before.trimEnd();
  if (!/[\p{L}\p{N}]/u.test(after)) return true;
  return (
    /^\p{Ll}/u.test(after) ||
    unfinished.test(end) ||
    initials.test(end) ||
    (counting.test(end) && /^[\d£€$]/.test(after))
  );
}
