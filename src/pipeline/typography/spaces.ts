import type { Edit } from '../sources/edits.ts';

const noBreak = /[\u00a0\u2007\u202f]/g;

/** With fewer of them, authors may have set each on purpose. */
const fewestPasted = 3;

/**
 * A text in which no-break spaces that word processors left are ordinary ones: those in a row, and all where most spaces of
 * the text are such. Those that stand where careful authors set them stay. The length of the text stays too.
 */
export function withPlainSpaces(text: string): string {
  if (text.search(noBreak) === -1) return text;
  const single = text.replace(/[ \u00a0\u2007\u202f]{2,}/g, (run) => ' '.repeat(run.length));
  const pasted = single.match(unlikely)?.length ?? 0;
  const all = single.match(/[ \u00a0\u2007\u202f]/g)?.length ?? 0;
  return pasted >= fewestPasted && 2 * pasted > all ? single.replace(unlikely, ' ') : single;
}

/**
 * Nobody sets a no-break space on purpose but behind a number, a title or the like, before a dash, and between words and the
 * marks that French parts from them.
 */
const unlikely =
  /(?<!\p{N}|[«‹]|(?<![\p{L}\p{N}])(?:Dr|Mr|Mrs|Ms)\.?|(?<![\p{L}\p{N}])(?:Nos?|pp?|Figs?)\.)[\u00a0\u2007\u202f](?![?!:;»›%€–—])/gu;

/**
 * Edits that make the spaces of a text those of another one. At the edges of a line, and behind signs alone, Markdown would
 * take an ordinary space for a part of its syntax; there, all stays.
 */
export function spaceEdits(text: string, plain: string): Edit[] {
  if (text === plain) return [];
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const first = line.search(/(?<!^\[)\p{L}/u);
    const end = first === -1 ? start : start + line.trimEnd().length;
    for (let at = start + first; at < end; at += 1) {
      if (text[at] !== plain[at]) edits.push({ start: at, end: at + 1, text: ' ' });
    }
    start += line.length + 1;
  }
  return edits;
}
