import type { ReactNode } from 'react';
import styles from './ErrorMessage.module.css';

/** The frame of a page that tells what went wrong. */
export function ErrorMessage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.message}>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}
