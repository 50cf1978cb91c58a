import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { idIn } from '../reading/chosenHeading.ts';

/**
 * Lets the focus follow a reader who has chosen a heading, a note or the way back from it, so that Tab and screen
 * readers go on from where the page is. Back and Forward move no focus: that would lose the reader's place.
 */
export function useTargetFocus(): void {
  const location = useLocation();
  const type = useNavigationType();
  const shown = useRef(location.pathname);

  useEffect(() => {
    const isHere = shown.current === location.pathname;
    shown.current = location.pathname;
    const target = document.getElementById(idIn(location.hash));
    if (!isHere || target === null || type === NavigationType.Pop) return undefined;
    // A sheet gives the focus back when it closes, which must come first.
    const sheet = document.querySelector('dialog:modal');
    if (sheet === null) {
      moveFocus(target);
      return undefined;
    }
    const follow = () => moveFocus(target);
    sheet.addEventListener('close', follow, { once: true });
    return () => sheet.removeEventListener('close', follow);
  }, [location, type]);
}

function moveFocus(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  if (target === document.activeElement) return;
  // It can take the focus as long as it has it, and is then as it was.
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus({ preventScroll: true });
}
