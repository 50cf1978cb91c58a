import { fixAddresses } from './addresses.ts';
import type { Edit, Fixed } from './edits.ts';
import { quoteEdits } from './quotes.ts';
import { rules, type Rule } from './rules.ts';

/**
 * What to replace in one paragraph, in order, without overlaps. `fixed` characters are only read; web
 * and e-mail addresses are added to them.
 */
export function typeset(text: string, fixed: Fixed, language: string): Edit[] {
  fixAddresses(text, fixed);
  const isEnglish = /^en\b/i.test(language);
  const ruled = rules
    .filter(({ scope, sign }) => (isEnglish || scope === 'all') && text.includes(sign))
    .flatMap((rule) => follow(rule, text));
  const quoted = isEnglish ? quoteEdits(text, fixed) : [];
  return withoutOverlaps([...ruled, ...quoted]).filter(({ start, end }) => isFree(fixed, start, end));
}

function follow({ pattern, put }: Rule, text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const place = match.indices?.groups?.['old'];
    const set = typeof put === 'string' ? put : put(match);
    if (place !== undefined && set !== null) edits.push({ start: place[0], end: place[1], text: set });
  }
  return edits;
}

/** Of edits that overlap, the one that begins first stays; of those, the one that was found first. */
function withoutOverlaps(edits: Edit[]): Edit[] {
  let end = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}

function isFree(fixed: Fixed, start: number, end: number): boolean {
  return !fixed.subarray(start, end).includes(1);
}
