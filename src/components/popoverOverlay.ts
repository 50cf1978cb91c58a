import { type RefObject, useEffect, useRef } from 'react';
import { linkAround, isPlainClick } from './linkPress.ts';
import { useOverlay } from './overlay.ts';

/**
 * Makes Back close a popover, which the browser opens and closes by itself, also before the app is there. `name` is
 * unique on the page.
 */
export function usePopoverOverlay(ref: RefObject<HTMLElement | null>, name: string): void {
  const overlay = useOverlay(name);
  const { open, isPlace } = overlay;
  const latest = useRef(overlay);

  useEffect(() => {
    latest.current = overlay;
  });

  useEffect(() => {
    const popover = ref.current;
    const follow = () => {
      if (isShown(popover)) latest.current.show();
      else latest.current.close();
    };
    if (isShown(popover)) follow();
    popover?.addEventListener('toggle', follow);
    return () => popover?.removeEventListener('toggle', follow);
  }, [ref]);

  // Not where the reader has opened it before the app was there.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open && isShown(ref.current)) ref.current?.hidePopover();
    wasOpen.current = open;
  }, [open, ref]);

  // A link can be pressed beside it, which closes it. Its place goes first, and then the link is followed: else both
  // would set out at once, or Back would lead to a place where nothing is open.
  useEffect(() => {
    if (!open && !isPlace) return undefined;
    let isFollowed = false;
    const wait = (event: MouseEvent) => {
      const link = linkAround(event, 'a[href]:not([target])');
      if (link === null || isFollowed || !isPlainClick(event)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.leave(() => {
        isFollowed = true;
        link.click();
      });
    };
    document.addEventListener('click', wait, { capture: true });
    return () => document.removeEventListener('click', wait, { capture: true });
  }, [open, isPlace]);
}

function isShown(popover: HTMLElement | null): boolean {
  return popover?.matches(':popover-open') ?? false;
}
