/**
 * Position of the first of `count` items that passes a test which all items after it pass too, else `count`. The test
 * is made about log2(count) times.
 */
export function firstIndex(count: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
