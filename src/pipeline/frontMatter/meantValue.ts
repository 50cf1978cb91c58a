import { toCalendarDay } from './calendarDay.ts';
import { isUnclearDay, meantFlag } from './fieldProblem.ts';
import type { Field } from './fields.ts';
import { toFlowList } from './flowList.ts';
import { fieldKind, isFieldName } from './schema.ts';

/**
 * What a value that its field cannot have was certainly meant to be, as it would be written; null where it may be
 * this or that. `written` is the value as it stands in the file.
 */
export function meantValue({ name, value, style }: Field, written: string): string | null {
  if (!isFieldName(name) || style === 'block' || written.includes('\n')) return null;
  const kind = fieldKind(name);
  if (kind === 'day') return isUnclearDay(written) ? null : toCalendarDay(written);
  if (kind === 'flag') return meantFlag(written.replace(/^(["'])(.*)\1$/, '$2'));
  if (kind === 'list') return typeof value === 'string' && style === 'plain' ? toFlowList(value) : null;
  return typeof value === 'number' || typeof value === 'boolean' ? `"${written}"` : null;
}
