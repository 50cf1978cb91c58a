import { memo, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { postLanguage } from '../../model/language.ts';
import type { PostDetails } from '../../model/post.ts';
import { useOverlay } from '../overlay.ts';
import type { Reading } from '../reading/useReading.ts';
import { scrollerAttribute, Sheet } from '../Sheet.tsx';
import { contentsId, keepInView } from './contentsLayout.ts';
import { ContentsList } from './ContentsList.tsx';
import { Progress } from './Progress.tsx';
import styles from './ContentsBar.module.css';

interface ContentsBarProps extends Reading {
  post: Pick<PostDetails, 'headings' | 'lang'>;
  /** Further controls, at the end of the bar. */
  children?: ReactNode;
}

/** The table of contents on a phone: a bar under the thumb that names the section being read. */
export const ContentsBar = memo(function ContentsBar(props: ContentsBarProps) {
  const { post, active, left, progress, children } = props;
  const bar = useRef<HTMLDivElement>(null);
  const { open, show, close } = useOverlay('contents');
  const current = post.headings.find(({ id }) => id === active);

  useEarlyOpening(show);
  const openSheet = (event: MouseEvent) => {
    event.preventDefault();
    show();
  };

  // The sheet opens at the section being read.
  useEffect(() => {
    const entry = open ? bar.current?.querySelector('[aria-current]') : null;
    const box = entry?.closest(`[${scrollerAttribute}]`);
    if (entry && box) keepInView(box, entry);
  }, [open]);

  return (
    <div ref={bar} className={styles.bar}>
      {/* Without scripts the contents stand below the text. */}
      <a href={`#${contentsId}`} className={`${styles.open} ${styles.scriptless}`}>
        Contents
      </a>
      <button
        type="button"
        id="contents-bar"
        className={styles.open}
        aria-haspopup="dialog"
        popoverTarget={contentsId}
        onClick={openSheet}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M4 6h16M4 12h10M4 18h13" />
        </svg>
        <span className={styles.words}>
          <span className={current === undefined ? undefined : 'visually-hidden'}>Contents</span>
          {current !== undefined && (
            <span {...postLanguage(post)} className={styles.current}>
              {current.text}
            </span>
          )}
          <Progress left={left} progress={progress} />
        </span>
      </button>
      {children}
      <Sheet title="Contents" open={open} onClose={close}>
        <ContentsList post={post} active={active} overlay />
      </Sheet>
    </div>
  );
});

/** Whoever was quicker than the app has opened the contents that stand in the page. */
function useEarlyOpening(show: () => void): void {
  useEffect(() => {
    const contents = document.getElementById(contentsId);
    if (!contents?.matches(':popover-open')) return;
    contents.hidePopover();
    show();
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the app takes the page over
  }, []);
}
