import { parseDocument } from 'yaml';
import type { FieldValue } from '../../model/desk.ts';
import type { ValueStyle } from './fields.ts';

/** A value as it stands in a file: in the style that it had, if that can hold it. */
export function writtenValue(value: NonNullable<FieldValue>, style: ValueStyle): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return `[${value.map((item) => writtenItem(item, 'flowList')).join(', ')}]`;
  if (style === 'single') return `'${value.replaceAll("'", "''")}'`;
  return style === 'plain' && isReadAs(`- ${value}`, value) ? value : JSON.stringify(value);
}

/** An item as it stands in a list. */
export function writtenItem(item: string, style: 'flowList' | 'blockList'): string {
  const isPlain = isReadAs(style === 'flowList' ? `[${item}]` : `- ${item}`, item);
  return isPlain ? item : JSON.stringify(item);
}

/** Whether a list of one text without quotes is read as that text. */
function isReadAs(yaml: string, text: string): boolean {
  if (/^[#&*!|>%@`?-]|\s#/.test(text)) return false;
  const document = parseDocument(yaml, { logLevel: 'silent' });
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  const read: unknown = document.toJS();
  return Array.isArray(read) && read.length === 1 && read[0] === text;
}
