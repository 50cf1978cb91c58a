import type { ComponentProps } from 'react';
import type { ExtraProps } from 'react-markdown';
import styles from './bodyBlocks.module.css';

/** A table that scrolls in a box of its own when it is wider than the text. */
export function TableBox({ node: _node, ...table }: ComponentProps<'table'> & ExtraProps) {
  return (
    // Focusable, so that it can be scrolled with the keyboard.
    <div role="group" aria-label="Table" tabIndex={0} className={styles.table}>
      <table {...table} />
    </div>
  );
}

/** A heading cell; see `TableCell`. */
export function TableHeading({ node: _node, style, ...cell }: ComponentProps<'th'> & ExtraProps) {
  return <th {...cell} data-align={style?.textAlign} />;
}

/** A cell whose alignment is an attribute, because the security policy forbids `style` in pages. */
export function TableCell({ node: _node, style, ...cell }: ComponentProps<'td'> & ExtraProps) {
  return <td {...cell} data-align={style?.textAlign} />;
}

/** Preformatted text that scrolls sideways. */
export function CodeBlock({ node: _node, ...pre }: ComponentProps<'pre'> & ExtraProps) {
  return <pre {...pre} tabIndex={0} className={styles.code} />;
}

/** The box of a task in a list. It shows a state and cannot be changed. */
export function TaskBox({ node: _node, ...input }: ComponentProps<'input'> & ExtraProps) {
  return <input {...input} aria-label={input.checked ? 'Done' : 'To do'} />;
}
