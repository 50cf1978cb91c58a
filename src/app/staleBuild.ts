const storageKey = 'blog-reader:reloaded-for';

/**
 * After a deploy, an open page may ask for script files that no longer exist. It is then loaded
 * anew, once per address, so that a file that is really missing cannot make it reload for ever.
 */
export function reloadOnStaleBuild(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (!shouldReload(window.location.href, session())) return;
    event.preventDefault();
    window.location.reload();
  });
}

/** Whether this address may be reloaded, and notes that it was. */
export function shouldReload(href: string, storage: Storage | null): boolean {
  if (storage === null || storage.getItem(storageKey) === href) return false;
  storage.setItem(storageKey, href);
  return true;
}

function session(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
