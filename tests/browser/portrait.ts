import type { Page } from '@playwright/test';

/** Goes to an address as a link in the app would, without loading a page. */
export async function goInApp(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.history.pushState({ idx: 1 }, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
  }, path);
}

/** A page, without what differs from visit to visit. */
export interface Portrait {
  head: string[];
  main: string;
}

/** Runs in the page: what a page's head and main part are, of some HTML or of the page itself. */
export function toPortrait(html: string | null): Portrait {
  const page = html === null ? document : new DOMParser().parseFromString(html, 'text/html');
  const head = [...page.querySelectorAll('head [data-page]')].map((element) => element.outerHTML).toSorted();
  const main = page.createElement('div');
  // Cloned and not parsed, because the security policy objects to parsing what scripts have put into `style`.
  main.append(...[...(page.querySelector('main')?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  for (const element of main.querySelectorAll('*')) {
    // Where the reader is, and what has loaded, is no part of the page; neither is what React gives out afresh.
    const passing =
      'aria-current aria-expanded data-current data-folded style tabindex data-text data-growing data-more-start data-more-end data-fits data-keeps id aria-labelledby popovertarget';
    for (const name of passing.split(' ')) {
      if (name !== 'id' || /^[_:«]/.test(element.id)) element.removeAttribute(name);
    }
    // Attributes come in the order in which somebody set them.
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of attributes.toSorted(([a], [b]) => (a < b ? -1 : 1)))
      element.setAttribute(name, value);
  }
  return {
    head,
    main: main.innerHTML.replaceAll('<!-- -->', '').replace(/>\s+/g, '>').replace(/\s+</g, '<'),
  };
}
