import type { Element } from 'hast';
import { change, element, text } from './nodes.ts';

/** A block of code with a button to copy it. Focusable, so that it scrolls with the keyboard. */
export function toCodeBox(pre: Element): Element {
  const named = change(pre, { className: ['code'], tabIndex: 0, role: 'group', ariaLabel: 'Code' });
  const button = element('button', { type: 'button', className: ['code-copy'] }, [text('Copy')]);
  return element('div', { className: ['code-box'] }, [named, button]);
}
