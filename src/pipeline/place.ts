import type { Finding } from '../model/finding.ts';
import type { Source } from './sources/source.ts';

/** What there is to say, before it is known where. */
export type Remark = Pick<Finding, 'level' | 'subject' | 'message'>;

/** Longer lines are not worth showing: nobody finds the place in them. */
const longestLine = 2000;

/** A remark about the place `at`, an offset in the source's text. */
export function toFinding({ file, text }: Source, at: number, remark: Remark): Finding {
  const before = (text ?? '').slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const column = Array.from(before.slice(lineStart)).length + 1;
  const source = toLine(text ?? '', lineStart);
  return { ...remark, file, line, column, ...(source === '' ? {} : { source }) };
}

function toLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? undefined : end);
  return line.length > longestLine ? '' : line.trimEnd();
}
