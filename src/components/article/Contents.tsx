import { memo, useEffect, useRef } from 'react';
import type { Heading } from '../../model/post.ts';
import styles from './Contents.module.css';
import { ContentsList } from './ContentsList.tsx';

interface ContentsProps {
  headings: readonly Heading[];
  /** Id of the section being read. */
  active: string | null;
}

/** The table of contents in the margin of a wide screen. */
export const Contents = memo(function Contents({ headings, active }: ContentsProps) {
  const box = useRef<HTMLElement>(null);

  useEffect(() => {
    // A reader who walks through the entries with the keyboard is not carried off to the current one.
    if (box.current === null || box.current.querySelector(':focus-visible') !== null) return;
    const current = active === null ? null : box.current.querySelector('[aria-current]');
    if (current === null) box.current.scrollTop = 0;
    else keepInView(box.current, current);
  }, [active]);

  return (
    <nav ref={box} aria-label="Contents" className={styles.contents}>
      <p className={styles.title}>Contents</p>
      <ContentsList headings={headings} active={active} />
    </nav>
  );
});

/** Scrolls a box, and nothing around it, so that an element inside is well visible. */
function keepInView(box: Element, element: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const margin = outer.height / 5;
  if (inner.top < outer.top + margin) box.scrollTop -= outer.top + margin - inner.top;
  if (inner.bottom > outer.bottom - margin) box.scrollTop += inner.bottom - outer.bottom + margin;
}
