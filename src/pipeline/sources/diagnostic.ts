import type { Finding, Level, Mend } from '../../model/finding.ts';
import type { Source } from './source.ts';

/** Something to say about a place of a text, before it is known on which line of which file it is. */
export interface Diagnostic extends Pick<Finding, 'level' | 'subject' | 'message'> {
  /** Offset of the place. */
  at: number;
  /** What stands there, and what it should become; only where nothing else can be meant. */
  mend?: PlannedMend;
}

/** A mend before its place in the file is known. */
export interface PlannedMend extends Omit<Mend, 'at'> {
  /** It does not stand at the place of the diagnostic itself, but behind it in the same block, and is the first there. */
  isBehind?: true;
}

/** A diagnostic that keeps a post out. */
export function toError(at: number, subject: string, message: string): Diagnostic {
  return { at, level: 'error', subject, message };
}

/** A diagnostic that does not keep a post out. */
export function toWarning(
  at: number,
  subject: string,
  message: string,
  level: Exclude<Level, 'error'> = 'should',
): Diagnostic {
  return { at, level, subject, message };
}

/** Gives things with a place the place that `move` knows for it: that in the file for one in a part of it. */
export function movedBy(move: (at: number) => number) {
  return <Placed extends { at: number }>(one: Placed): Placed => ({ ...one, at: move(one.at) });
}

/** More of a line is not kept for showing where the place is. */
const longestSource = 1000;

/** A diagnostic about a source, with its line and column. */
export function toFinding({ file, text }: Source, { at, mend, ...diagnostic }: Diagnostic): Finding {
  const { line, start } = lineAt(text ?? '', at);
  const column = Array.from(text?.slice(start, at) ?? '').length + 1;
  const mends = mend === undefined ? {} : placed(mend, text ?? '', at);
  return {
    ...diagnostic,
    ...mends,
    file,
    at,
    line,
    column,
    ...sourceAround(lineFrom(text ?? '', start), column),
  };
}

/** A mend with its place; none if what it changes does not stand there, because the text was rewritten on its way. */
function placed({ was, now, isBehind }: PlannedMend, text: string, at: number): Pick<Finding, 'mend'> {
  const place = isBehind === true ? text.indexOf(was, at) : at;
  const isThere = text.startsWith(was, place) && !text.slice(at, place).includes('\n\n');
  return isThere ? { mend: { at: place, was, now } } : {};
}

/** A line as a finding keeps it. */
function sourceAround(line: string, column: number): Pick<Finding, 'source' | 'sourceStart'> {
  if (line === '') return {};
  if (line.length <= longestSource) return { source: line };
  const sourceStart = Math.max(0, column - 1 - longestSource / 2);
  const source = Array.from(line)
    .slice(sourceStart, sourceStart + longestSource)
    .join('');
  return { source, sourceStart };
}

/** Number of the line with an offset, and the offset at which it starts. */
function lineAt(text: string, at: number): { line: number; start: number } {
  let [line, start] = [1, 0];
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, start };
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).trimEnd();
}
