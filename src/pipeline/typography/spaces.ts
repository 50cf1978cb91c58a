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
  const ordinary = single.match(/ /g)?.length ?? 0;
  return pasted >= fewestPasted && pasted > ordinary ? single.replace(unlikely, ' ') : single;
}

/** Not behind a number, not before the marks that French parts from their words, and not inside its quotes. */
const unlikely = /(?<![\p{N}«‹])[\u00a0\u2007\u202f](?![?!:;»›%€])/gu;
