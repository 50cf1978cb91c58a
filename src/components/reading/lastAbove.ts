/**
 * Position of the last of `count` items whose top is at or above a line, or -1. Tops are in order
 * from the top of the page and are asked for only where needed: about log2(count) of them.
 */
export function lastAbove(count: number, topOf: (position: number) => number, line: number): number {
  let above = -1;
  let below = count;
  while (below - above > 1) {
    const middle = Math.floor((above + below) / 2);
    if (topOf(middle) <= line) above = middle;
    else below = middle;
  }
  return above;
}
