/** Timers cannot be set to more. */
const longest = 2 ** 31 - 1;

/**
 * Calls `ring` in so many milliseconds, never if there are too many for a timer, and gives a function that prevents
 * it. What has come from other threads while this one was too busy to look is heard first, so that it can do so.
 */
export function setAlarm(milliseconds: number, ring: () => void): () => void {
  if (milliseconds > longest) return () => {};
  let isOff = false;
  const ringUnlessOff = () => {
    if (!isOff) ring();
  };
  const timer = setTimeout(() => setImmediate(ringUnlessOff), milliseconds);
  return () => {
    isOff = true;
    clearTimeout(timer);
  };
}
