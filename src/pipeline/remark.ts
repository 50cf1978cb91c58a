import type { Finding } from '../model/finding.ts';
import type { Source } from './sources/source.ts';

/** Something to say about a place of a text, before it is known on which line of which file it is. */
export interface Remark extends Pick<Finding, 'level' | 'subject' | 'message'> {
  /** Offset of the place. */
  at: number;
}

/** A remark that keeps a post out. */
export function toError(at: number, subject: string, message: string): Remark {
  return { at, level: 'error', subject, message };
}

/** A remark that does not keep a post out. */
export function toWarning(at: number, subject: string, message: string): Remark {
  return { at, level: 'warning', subject, message };
}

/** Gives things with a place the place that `move` knows for it: that in the file for one in a part of it. */
export function movedBy(move: (at: number) => number) {
  return <Placed extends { at: number }>(placed: Placed): Placed => ({ ...placed, at: move(placed.at) });
}

/** Longer lines are not worth showing: nobody finds the place in them. */
const longestLine = 2000;

/** A remark about a source, with its line and column. */
export function toFinding({ file, text }: Source, { at, ...remark }: Remark): Finding {
  const { line, start } = lineAt(text ?? '', at);
  const column = Array.from(text?.slice(start, at) ?? '').length + 1;
  const source = toLine(text ?? '', start);
  return { ...remark, file, line, column, ...(source === '' ? {} : { source }) };
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

function toLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? undefined : end);
  return line.length > longestLine ? '' : line.trimEnd();
}
