import type { Element, ElementContent } from 'hast';
import { change, element, hasClass, stringOf, text } from './nodes.ts';

/** Dresses an item of a plain list: a task begins with a mark, as on paper, and the focus may go to a note. */
export function dressItem(item: Element): void {
  if (hasClass(item, 'task-list-item')) markTask(item);
  if (stringOf(item.properties['id']).startsWith('user-content-fn-')) change(item, { tabIndex: -1 });
}

/** The checkbox stands in the item or, if its list is a loose one, in a paragraph of it. */
function markTask(item: Element): void {
  for (const line of [item, ...item.children.filter((child) => child.type === 'element')]) {
    const at = line.children.findIndex(isCheckbox);
    const box = line.children[at];
    if (box?.type !== 'element') continue;
    line.children[at] = toMark(box.properties['checked'] === true);
    return;
  }
}

/** A box that nobody can change. Its sign is for where no style draws it: on the clipboard and in feeds. */
function toMark(done: boolean): Element {
  const className = done ? ['task', 'done'] : ['task'];
  return element('span', { className, role: 'img', ariaLabel: done ? 'Done' : 'To do' }, [
    text(done ? '☑' : '☐'),
  ]);
}

function isCheckbox(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'input';
}
