import type { Element, ElementContent } from 'hast';
import { element, wordsIn } from './nodes.ts';

/** Characters of a table's columns that name it. Screen readers say them each time the table gets the focus. */
const longestLabel = 60;

/** What a plain table, not yet dressed, is called: by its columns. */
export function tableLabel(table: Element): string {
  const names = headersIn(table).flatMap((header) => wordsIn(header.children) || []);
  return names.length === 0 ? 'Table' : `Table: ${shortened(names.join(', '))}`;
}

/** A table in a box that scrolls; focusable, so that it does with the keyboard. Its frame shows that there is more. */
export function toTableBox(table: Element, label: string): Element {
  const properties = { className: ['table-scroll'], role: 'group', ariaLabel: label, tabIndex: 0 };
  return element('div', { className: ['table'] }, [element('div', properties, [table])]);
}

/** Alignment becomes an attribute, because the security policy forbids `style` in pages. */
export function dressCell(cell: Element): Element {
  const { align, ...others } = cell.properties;
  cell.properties = align === undefined || align === null ? others : { ...others, dataAlign: align };
  return cell;
}

function headersIn(node: Element): Element[] {
  if (node.tagName === 'th') return [node];
  if (node.tagName === 'tbody') return [];
  return node.children.filter(isElement).flatMap(headersIn);
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

function shortened(label: string): string {
  if (label.length <= longestLabel) return label;
  const start = label.slice(0, longestLabel).replace(/,?\s+\S*$|[\ud800-\udbff]$/, '');
  return `${start} …`;
}
