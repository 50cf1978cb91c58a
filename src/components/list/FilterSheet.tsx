import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { countedPosts } from '../../model/post.ts';
import { inPlace } from '../linkPress.ts';
import { isOverlay, useOverlay } from '../overlay.ts';
import { Sheet } from '../Sheet.tsx';
import styles from './FilterSheet.module.css';

interface FilterSheetProps {
  /** Filters in use. */
  active: number;
  /** Posts that they leave. */
  count: number;
  children: ReactNode;
}

/** Names the place that the open sheet has in the reader's history; the links in it carry it on. */
export const filterOverlay = 'filters';

/** The filters on a phone: a button, and a sheet that stays open while the reader chooses. Back closes it. */
export function FilterSheet({ active, count, children }: FilterSheetProps) {
  const { open, show, close } = useOverlay(filterOverlay);
  useKeptSelection(open);
  return (
    <div className={styles.filter}>
      <button type="button" aria-haspopup="dialog" className={styles.open} onClick={show}>
        Filter{active > 0 && <span className={styles.active}>{active}</span>}
      </button>
      <Sheet
        title="Filter posts"
        open={open}
        onClose={close}
        footer={
          <button type="button" className={styles.show} onClick={close}>
            {`Show ${countedPosts(count)}`}
          </button>
        }
      >
        {children}
      </Sheet>
    </div>
  );
}

/**
 * What was chosen in the sheet replaced the sheet's own place in the history, which goes when the sheet closes. The
 * choice is kept then, as a place of its own above the list as it was before.
 */
function useKeptSelection(open: boolean): void {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const address = pathname + search;
  const chosen = useRef<string | null>(null);

  useEffect(() => {
    if (isOverlay(state, filterOverlay)) {
      if (open) chosen.current = address;
      return;
    }
    const kept = chosen.current;
    chosen.current = null;
    if (kept !== null && kept !== address) {
      void navigate(kept, { state: inPlace, preventScrollReset: true });
    }
  }, [address, state, open, navigate]);
}
