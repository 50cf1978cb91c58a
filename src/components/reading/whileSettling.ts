/** How long late pictures and fonts may still move a page, in milliseconds. */
const settlesWithin = 3000;
const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Calls back whenever the page grows or shrinks, and once soon, until the reader does something or the page has
 * settled. Returns the way to stop earlier.
 */
export function whileSettling(act: () => void): () => void {
  const observer = new ResizeObserver(act);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const input of inputs) window.removeEventListener(input, stop);
  };
  const timer = setTimeout(stop, settlesWithin);
  for (const input of inputs) window.addEventListener(input, stop, { passive: true });
  observer.observe(document.body);
  return stop;
}
