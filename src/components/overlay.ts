import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** Something that lies over the page, such as a sheet. */
export interface Overlay {
  open: boolean;
  /** Its place in the history is the reader's present one. */
  isPlace: boolean;
  show: () => void;
  close: () => void;
  /** Closes it, and does something else once its place is out of the way. */
  leave: (then: () => void) => void;
}

/**
 * An overlay that Back closes, as readers of phones expect: while it is open it is a place of its own in their
 * history. `name` is unique on the page. A link inside that replaces the place closes it too.
 */
export function useOverlay(name: string): Overlay {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const isPlace = isOverlay(state, name);
  const wasPlace = useRef(isPlace);
  const hasPlace = useRef(false);
  const goesBack = useRef(false);
  const next = useRef<() => void>(null);

  useEffect(() => {
    if (wasPlace.current && !isPlace) {
      setOpen(false);
      goesBack.current = false;
      next.current?.();
      next.current = null;
    }
    wasPlace.current = isPlace;
  }, [isPlace]);

  // The reader may go back before the place is drawn, or even in the history: then nobody sees it go.
  useEffect(() => {
    if (!open || isPlace) return undefined;
    const giveUp = () => {
      hasPlace.current = false;
      setOpen(false);
    };
    window.addEventListener('popstate', giveUp);
    return () => window.removeEventListener('popstate', giveUp);
  }, [open, isPlace]);

  // Closed by other means, perhaps before its place was there: the place goes too.
  useEffect(() => {
    if (open || !isPlace || !hasPlace.current) return;
    hasPlace.current = false;
    goesBack.current = true;
    void navigate(-1);
  }, [open, isPlace, navigate]);

  const show = () => {
    setOpen(true);
    // After a reload the reader may be at its place already.
    if (isPlace) return;
    hasPlace.current = true;
    // Without the hash, because that would scroll the page.
    void navigate({ pathname, search }, { state: { overlay: name }, preventScrollReset: true });
  };
  const close = () => setOpen(false);
  const leave = (then: () => void) => {
    close();
    if (isPlace && (hasPlace.current || goesBack.current)) next.current = then;
    else then();
  };
  return { open, isPlace, show, close, leave };
}

/** Whether a place in the history is that of an overlay, by the state that the router keeps with it. */
export function isOverlay(state: unknown, name: string): boolean {
  return isObject(state) && state['overlay'] === name;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
