import { memo, useEffect, useRef } from 'react';
import type { PostDetails } from '../../model/post.ts';
import type { Reading } from '../reading/useReading.ts';
import { contentsId, keepInView } from './contentsLayout.ts';
import { ContentsList } from './ContentsList.tsx';
import { Progress } from './Progress.tsx';
import styles from './TableOfContents.module.css';

interface TableOfContentsProps extends Reading {
  post: Pick<PostDetails, 'headings' | 'lang'>;
}

/**
 * The table of contents in the margin of a wide screen, and how far the reader has come. On a narrow one it is the
 * sheet that the bar opens before the app is there.
 */
export const TableOfContents = memo(function TableOfContents({
  post,
  active,
  left,
  progress,
}: TableOfContentsProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // A reader who walks through the entries with the keyboard is not carried off to the current one.
    if (box.current === null || box.current.querySelector(':focus-visible') !== null) return;
    const current = active === null ? null : box.current.querySelector('[aria-current]');
    if (current === null) box.current.scrollTop = 0;
    else keepInView(box.current, current);
  }, [active]);

  const head = (
    <div className={styles.head}>
      <p className={styles.title}>{post.headings.length > 0 ? 'Contents' : 'This post'}</p>
      <Progress left={left} progress={progress} />
    </div>
  );
  if (post.headings.length === 0) return <div className={styles.contents}>{head}</div>;
  return (
    <nav id={contentsId} popover="auto" tabIndex={-1} aria-label="Contents" className={styles.contents}>
      {head}
      <div ref={box} tabIndex={-1} className={styles.list}>
        <ContentsList post={post} active={active} />
      </div>
    </nav>
  );
});
