import { withoutInvisible } from '../../model/invisible.ts';
import type { Edit } from './edits.ts';

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

/** Whether something can be left out between its neighbours. A sign of Markdown might mean something else without it. */
export function isAmongWords(text: string, { start, end }: Edit): boolean {
  const neighbours = text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1);
  return /^[\p{L}\p{M}\p{N}\p{Cf}\s]*$/u.test(neighbours);
}
