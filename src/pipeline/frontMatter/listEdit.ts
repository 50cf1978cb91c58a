import type { Field } from './fields.ts';
import { writtenItem, writtenValue } from './writtenValue.ts';

/**
 * A list with other items. Items that stay are left as they are written, and as long as items only go and are added at
 * the end, so are the lines between them. `yaml` is the text that the field stands in.
 */
export function editedList(yaml: string, field: Field, items: readonly string[]): string {
  const { style, at, end } = field;
  if (style !== 'flowList' && style !== 'blockList') return writtenValue(items, 'flowList');
  const old = itemsOf(yaml, field);
  const written = items.map((item) => old.get(item) ?? writtenItem(item, style));
  if (style === 'flowList') return `[${written.join(', ')}]`;
  if (items.length === 0) return '[]';
  const indent = yaml.slice(yaml.lastIndexOf('\n', at) + 1, at);
  const kept = keptItems([...old.keys()], items);
  if (kept === 0) return written.map((item) => `- ${item}`).join(`\n${indent}`);
  const lines = yaml.slice(at, end).trimEnd().split('\n');
  const gone = linesOfOthers(yaml, field, new Set(items.slice(0, kept)));
  const left = lines
    .filter((_, index) => !gone.has(index))
    .join('\n')
    .trimStart();
  return [left, ...written.slice(kept).map((item) => `${indent}- ${item}`)].join('\n');
}

/** The items that there are, as they are written. */
function itemsOf(yaml: string, { itemsAt, itemsEnd, value }: Field): ReadonlyMap<string, string> {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(values.map((one, index) => [String(one), yaml.slice(itemsAt[index], itemsEnd[index])]));
}

/** How many of the new items, from the first, are old ones in their old order, if no old one follows them; else 0. */
function keptItems(old: readonly string[], items: readonly string[]): number {
  const kept = items.filter((item) => old.includes(item));
  const isInOrder = old.filter((item) => kept.includes(item)).every((item, index) => item === items[index]);
  return isInOrder ? kept.length : 0;
}

/** The lines of a list, from its first, on which the items stand that are not kept. */
function linesOfOthers(
  yaml: string,
  { at, itemsAt, value }: Field,
  kept: ReadonlySet<string>,
): ReadonlySet<number> {
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const lineOf = (index: number) => yaml.slice(at, itemsAt[index]).split('\n').length - 1;
  return new Set(values.flatMap((one, index) => (kept.has(String(one)) ? [] : [lineOf(index)])));
}
