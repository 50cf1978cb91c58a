import { useState, type ReactNode } from 'react';
import { Sheet } from '../Sheet.tsx';
import styles from './FilterSheet.module.css';

interface FilterSheetProps {
  /** Filters in use. */
  active: number;
  /** Posts that they leave. */
  count: number;
  children: ReactNode;
}

/** The filters on a phone: a button, and a sheet that stays open while the reader chooses. */
export function FilterSheet({ active, count, children }: FilterSheetProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div className={styles.filter}>
      <button type="button" aria-haspopup="dialog" className={styles.open} onClick={() => setOpen(true)}>
        Filter{active > 0 && <span className={styles.active}>{active}</span>}
      </button>
      <Sheet
        title="Filter posts"
        open={open}
        onClose={close}
        footer={
          <button type="button" className={styles.show} onClick={close}>
            {count === 1 ? 'Show 1 post' : `Show ${count} posts`}
          </button>
        }
      >
        {children}
      </Sheet>
    </div>
  );
}
