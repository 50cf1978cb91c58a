/** A page that has neither grown nor shrunk for so long, in milliseconds, has settled. */
const settlesWithin = 3000;
const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Calls back whenever the page grows or shrinks, and once soon, until the reader does something or the page has
 * settled. Returns the way to stop earlier.
 */
export function whileSettling(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    wait();
    act();
  });
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (isBeingDrawn() ? wait() : afterNextFrame(stop)), settlesWithin);
  };
  // What has been drawn in the meantime is measured first, which waits anew.
  const afterNextFrame = (then: () => void) => {
    const asked = timer;
    requestAnimationFrame(() => {
      if (timer === asked) timer = setTimeout(then);
    });
  };
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = undefined;
    for (const input of inputs) window.removeEventListener(input, stop);
  };
  wait();
  for (const input of inputs) window.addEventListener(input, stop, { passive: true });
  observer.observe(document.body);
  return stop;
}

/** Whether an article comes piece by piece, which takes a slow phone longer than any page takes to settle. */
function isBeingDrawn(): boolean {
  return document.querySelector('[data-growing]') !== null;
}
