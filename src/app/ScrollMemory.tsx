import { useInsertionEffect } from 'react';
import { ScrollRestoration } from 'react-router';
import { scrollKey } from './visit.ts';

/** Name under which the browser keeps, for this tab, how far each place in the reader's history was scrolled. */
const storageKey = 'blog-reader:scroll';

/** Brings readers who come back to where they were. */
export function ScrollMemory() {
  // Before the router's own effects: they read what is kept, and would write into whatever that is.
  useInsertionEffect(dropJunk, []);
  return <ScrollRestoration storageKey={storageKey} getKey={scrollKey} />;
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
