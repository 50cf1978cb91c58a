/** What tells that somebody reads, and may soon press something. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];

/** So long after the page has loaded, in milliseconds, the line and the processor are taken to be free. */
const idleAfter = 5000;

/**
 * Calls once: at the reader's first sign, or when the page has been there for a while. Sooner if the page has room for
 * what only the app can show.
 */
export function whenWanted(act: () => void): void {
  const controller = new AbortController();
  const go = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    // In a task of its own, so that the reader's press is answered first.
    setTimeout(act);
  };
  const options = { passive: true, capture: true, signal: controller.signal };
  for (const sign of signs) window.addEventListener(sign, go, options);
  const patience = document.documentElement.dataset['shelf'] === undefined ? idleAfter : 0;
  const wait = () => setTimeout(go, patience);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, options);
}
