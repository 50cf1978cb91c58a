import { type RefObject, useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { isInPlace } from '../linkPress.ts';
import { openWindow } from '../reading/landing.ts';

/**
 * Shows a list from its start when it has been narrowed down by a reader who was further down. Nothing that is pressed
 * moves by that: on wide screens the filters stick, and on a phone they lie over the page or are out of sight.
 */
export function useStartOfList(list: RefObject<HTMLElement | null>): void {
  const location = useLocation();
  const type = useNavigationType();
  useLayoutEffect(() => {
    if (type === NavigationType.Pop || !isInPlace(location.state)) return;
    const { top = 0 } = list.current?.getBoundingClientRect() ?? {};
    if (top < openWindow().top) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [list, location, type]);
}
