const storageKey = 'blog-reader:reloaded-for';

/** What was thrown for script files that could not be loaded. */
const missingScripts = new WeakSet<object>();

/** Takes note of script files that cannot be loaded. After a deploy, those of an open page are gone. */
export function watchScripts(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => missingScripts.add(payload));
}

/**
 * Whether a page that failed may succeed when it is loaded anew: once per address, so that a file that is really
 * missing cannot make it reload for ever, and never without a connection, where all would be lost.
 */
export function mayReload(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !missingScripts.has(error)) return false;
  return navigator.onLine && canRemember();
}

/** Loads the page anew and remembers that it was. */
export function reload(): void {
  window.sessionStorage.setItem(storageKey, window.location.href);
  window.location.reload();
}

/** Whether it can be kept that this address was loaded anew, and is not yet: storage may be full or switched off. */
function canRemember(): boolean {
  try {
    const { sessionStorage, location } = window;
    if (sessionStorage.getItem(storageKey) === location.href) return false;
    sessionStorage.setItem(`${storageKey}-test`, location.href);
    sessionStorage.removeItem(`${storageKey}-test`);
    return true;
  } catch {
    return false;
  }
}
