import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useBackdrop } from './useBackdrop.ts';
import styles from './Sheet.module.css';

interface SheetProps {
  title: string;
  open: boolean;
  onClose: () => void;
  /** Stands below the scrolling part, under the reader's thumb. */
  footer?: ReactNode;
  children: ReactNode;
}

/** Marks the part of a sheet that scrolls. */
export const scrollerAttribute = 'data-scroller';

/** A panel that rises from the bottom of a phone's screen. The browser keeps focus in it and gives it back. */
export function Sheet({ title, open, onClose, footer, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  useBackdrop(dialog, onClose);

  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={heading} onClose={onClose}>
      {open && (
        <div className={styles.panel}>
          <header className={styles.header}>
            <h2 id={heading}>{title}</h2>
            <button type="button" onClick={onClose}>
              Close
            </button>
          </header>
          <div className={styles.content} tabIndex={-1} {...{ [scrollerAttribute]: '' }}>
            {children}
          </div>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </div>
      )}
    </dialog>
  );
}
