import { site } from '../../model/site.ts';
import { type Edit, type Fixed, applyEdits } from '../sources/edits.ts';
import { fixAddresses } from './addresses.ts';
import { quoteEdits } from './quotes.ts';
import { rules, type Rule } from './rules.ts';
import { spaceEdits, withPlainSpaces } from './spaces.ts';
import { unseenEdits } from './unseen.ts';

/**
 * What to replace in one paragraph, in order, without overlaps. `fixed` characters are only read; web
 * and e-mail addresses are added to them. Names lose what nobody sees.
 */
export function typeset(text: string, fixed: Fixed, language: string, isName = false): Edit[] {
  fixAddresses(text, fixed);
  // The rules look for ordinary spaces.
  const spaced = withPlainSpaces(text);
  const isEnglish = /^en\b/i.test(language);
  const ruled = rules
    .filter(({ scope, sign }) => (isEnglish || scope === 'all') && spaced.includes(sign))
    .flatMap((rule) => follow(rule, spaced));
  const quoted = isEnglish ? quoteEdits(spaced, fixed) : [];
  const unseen = isName ? unseenEdits(text) : [];
  const edits = withoutOverlaps([...ruled, ...quoted, ...spaceEdits(text, spaced), ...unseen]);
  return edits.filter(
    (edit) => isFree(fixed, edit.start, edit.end) && text.slice(edit.start, edit.end) !== edit.text,
  );
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

/**
 * Sets a plain text as a careful printer would: curly quotes, dashes, ellipses, non-breaking spaces.
 * What is set already stays. `language` is a BCP 47 tag; of other languages than English, only the
 * ellipses are set. The text stays a plain one: whoever writes it into a page escapes it as before.
 */
export function polishText(text: string, language: string = site.language): string {
  return applyEdits(text, typeset(text, new Uint8Array(text.length), language)).text;
}
