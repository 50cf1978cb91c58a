import type { Element, ElementContent } from 'hast';
import { change, hasClass, stringOf, wordsIn } from './nodes.ts';

/** What stands in an item beside its own text. */
const blocks = new Set(['ul', 'ol', 'p', 'blockquote', 'pre', 'table']);

/**
 * Dresses an item of a plain list before what is inside it: a task's checkbox is named by the item's own text, and
 * the focus may go to a note.
 */
export function dressItem(item: Element): void {
  if (hasClass(item, 'task-list-item')) nameTask(item);
  if (stringOf(item.properties['id']).startsWith('user-content-fn-')) change(item, { tabIndex: -1 });
}

function nameTask(item: Element): void {
  const line = [item, ...item.children.filter((child) => child.type === 'element')].find(({ children }) =>
    children.some(isCheckbox),
  );
  const box = line?.children.find(isCheckbox);
  if (line === undefined || box === undefined) return;
  const own = line.children.filter((child) => child.type !== 'element' || !blocks.has(child.tagName));
  change(box, { ariaLabel: wordsIn(own) || 'Task' });
}

function isCheckbox(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'input';
}
