import { createContext } from 'react';

/** Ways to fetch what may be wanted next. They do nothing unless the app provides them. */
export interface Prefetch {
  /** Everything that opening a post needs. */
  post: (slug: string) => void;
  /** The index, which filters, search and further pages need. */
  index: () => void;
}

/** How components ask for what may be wanted next. */
export const PrefetchContext = createContext<Prefetch>({ post: () => {}, index: () => {} });

/** Where the browser cannot say when it is idle (Safari), it is taken to be after so many milliseconds. */
const idleAfter = 200;

/**
 * Calls back for each element that comes into view, once, when the browser has nothing better to do. Readers
 * who save data are left alone. Returns the way to stop.
 */
export function whenSeen(elements: Iterable<Element>, act: (element: Element) => void): () => void {
  if (savesData() || !('IntersectionObserver' in window)) return () => {};
  const stops: (() => void)[] = [];
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      stops.push(whenIdle(() => act(target)));
    }
  });
  for (const element of elements) observer.observe(element);
  return () => {
    observer.disconnect();
    for (const stop of stops) stop();
  };
}

/** Pictures and text on the screen go before what may be wanted next. Returns the way to call it off. */
export function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, idleAfter);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 10 * idleAfter });
  return () => cancelIdleCallback(handle);
}

/** Whether the reader asked the browser to save data. */
export function savesData(): boolean {
  // https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData, not in every browser
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
