import { useEffect, useInsertionEffect, useLayoutEffect } from 'react';
import { ScrollRestoration, useLocation } from 'react-router';
import { isNewVisit } from '../components/reading/newVisit.ts';
import { scrollKey } from './scrollKey.ts';

/** Name under which the browser keeps, for this tab, how far each place in the reader's history was scrolled. */
const storageKey = 'blog-reader:scroll';

/** Brings readers who come back to where they were. */
export function ScrollMemory() {
  // Before the router's own effects: they read what is kept, and would write into whatever that is.
  useInsertionEffect(dropJunk, []);
  useReload();
  return <ScrollRestoration storageKey={storageKey} getKey={scrollKey} />;
}

/**
 * Keeps the place of a page that is loaded again. The router leaves a page that the build has rendered where it stands,
 * which is the top, because it also tells the browser not to scroll by itself; and it writes down positions only when
 * a page is left, which nobody tells a page that a phone puts away.
 */
function useReload(): void {
  const location = useLocation();

  // Once: where the router scrolls, it does so itself.
  useLayoutEffect(() => {
    const kept = readPositions()[scrollKey(location)];
    if (typeof kept === 'number' && isUntouched() && !isNewVisit()) window.scrollTo(0, kept);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page has been loaded
  }, []);

  useEffect(() => {
    const keep = () => {
      if (document.visibilityState === 'hidden') keepPosition(scrollKey(location), window.scrollY);
    };
    document.addEventListener('visibilitychange', keep);
    return () => document.removeEventListener('visibilitychange', keep);
  }, [location]);
}

/** Whether the page is where the browser has put it: readers may have begun to scroll before the app was there. */
function isUntouched(): boolean {
  return window.scrollY === 0 || window.location.hash !== '';
}

function readPositions(): Record<string, unknown> {
  try {
    return JSON.parse(window.sessionStorage.getItem(storageKey) ?? '{}');
  } catch {
    return {};
  }
}

function keepPosition(key: string, position: number): void {
  try {
    window.sessionStorage.setItem(storageKey, JSON.stringify({ ...readPositions(), [key]: position }));
  } catch {
    // Storage is full or switched off: nothing is kept.
  }
}

/** The router takes what it finds for positions by name. Anyone may write there. */
function dropJunk(): void {
  try {
    const kept = window.sessionStorage.getItem(storageKey);
    if (kept !== null && !isRecord(kept)) window.sessionStorage.removeItem(storageKey);
  } catch {
    // Storage is switched off: the router finds nothing either.
  }
}

function isRecord(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
