import type { PrerenderedPage } from '../data/prerenderedPage.ts';
import { canonicalAddress } from '../model/canonicalAddress.ts';

/** Where a browser is. */
type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

/**
 * Sees to it that the page is read at its one address. Not every host can turn capital letters into small ones or join
 * accents to their letters, so the page that readers end up on does it. Returns whether the browser leaves for
 * another page.
 */
export function settleAddress(first: PrerenderedPage | null, { pathname, search, hash }: Address): boolean {
  const canonical = canonicalAddress(pathname);
  if (canonical === pathname) return false;
  const address = canonical + search + hash;
  if (first?.page.kind !== 'notFound') {
    window.history.replaceState(window.history.state, '', address);
    return false;
  }
  // Hosts that take a page for a folder put the slash at the end themselves: that would go on for ever.
  if (`${canonical}/` === pathname) return false;
  window.location.replace(address);
  return true;
}
