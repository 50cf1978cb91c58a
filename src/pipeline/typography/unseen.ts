import { withoutInvisible } from '../../model/invisible.ts';
import type { Edit } from '../sources/edits.ts';

/** Edits that leave out what nobody sees; none if that would leave nothing, or spaces at an end. */
export function unseenEdits(text: string): Edit[] {
  const seen = withoutInvisible(text);
  const edits: Edit[] = [];
  for (let at = 0, kept = 0; at < text.length; at += 1) {
    if (text[at] === seen[kept]) kept += 1;
    else edits.push({ start: at, end: at + 1, text: '' });
  }
  return seen !== '' && seen === seen.trim() ? edits : [];
}

/** Whether something can be left out among its neighbours. A sign of Markdown might mean something else without it. */
export function isAmongWords(text: string, { start, end }: Edit): boolean {
  const before = /(\P{Cf}?)\p{Cf}*$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1] ?? '';
  const after = /^\p{Cf}*(\P{Cf}?)/u.exec(text.slice(end, end + 8))?.[1] ?? '';
  if (/^\p{L}/u.test(after)) return /^[\p{L}\p{M}\p{N}\s]?$/u.test(before);
  return /^[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{M}\p{N}\s]?$/u.test(after);
}
