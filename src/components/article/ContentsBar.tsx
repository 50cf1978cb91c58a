import { memo, useEffect, useRef, useState } from 'react';
import type { Heading } from '../../model/post.ts';
import { Sheet } from '../Sheet.tsx';
import styles from './ContentsBar.module.css';
import { ContentsList } from './ContentsList.tsx';

interface ContentsBarProps {
  headings: readonly Heading[];
  active: string | null;
}

/** The table of contents on a phone: a bar under the thumb that names the section being read. */
export const ContentsBar = memo(function ContentsBar({ headings, active }: ContentsBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const current = headings.find(({ id }) => id === active);

  // The sheet opens at the section being read.
  useEffect(() => {
    if (open) bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, [open]);

  return (
    <div ref={bar} className={styles.bar}>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M4 6h16M4 12h10M4 18h13" />
        </svg>
        <span className={current === undefined ? undefined : 'visually-hidden'}>Contents</span>
        {current !== undefined && <span className={styles.current}>{current.text}</span>}
      </button>
      <Sheet title="Contents" open={open} onClose={close}>
        <ContentsList headings={headings} active={active} onChoose={close} />
      </Sheet>
    </div>
  );
});
