import { isAbsolute, relative } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { Source } from './sources/source.ts';

/** What there is to say, before it is known where. */
export type Remark = Pick<Finding, 'level' | 'subject' | 'message'>;

/** Longer lines are not worth showing: nobody finds the place in them. */
const longestLine = 2000;

/** A remark about the place `at`, an offset in the source's text. */
export function toFinding({ file, text }: Source, at: number, remark: Remark): Finding {
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

/** A path inside the project as seen from its folder; any other in full. */
export function toShownPath(root: string, path: string): string {
  const shown = relative(root, path);
  return shown.startsWith('..') || isAbsolute(shown) ? path : shown.replaceAll('\\', '/');
}
