import { redirect, replace } from 'react-router';

/**
 * Leads readers from an old or odd address to the right one, so that it takes one entry of their history: after
 * following a link, the page with the link stays below it; when they came in or came back by the odd address, that is
 * replaced, or Back would lead to it for ever.
 */
export function leadOn(request: Pick<Request, 'url'>, address: string): Response {
  return isThere(request) ? replace(address) : redirect(address);
}

/** Only a link's address is not yet the browser's own when its page is loaded. */
function isThere({ url }: Pick<Request, 'url'>): boolean {
  const { pathname, search } = new URL(url);
  return pathname === window.location.pathname && search === window.location.search;
}
