import { type RefObject, useEffect } from 'react';

/**
 * Opens a post when its text is clicked: that stands above the link that covers the post, so that it can be selected.
 * Keyboards have the link.
 */
export function usePressedText(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = list;
    current?.addEventListener('click', openPost);
    return () => current?.removeEventListener('click', openPost);
  }, [list]);
}

function openPost({ target }: Event): void {
  const isText = target instanceof Element && target.closest('article p') !== null;
  if (!isText || String(window.getSelection()) !== '') return;
  target.closest('article')?.querySelector('a')?.click();
}
