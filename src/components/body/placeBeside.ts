interface Size {
  width: number;
  height: number;
}

/** Room kept to the edges of the screen and to the anchor, in pixels. */
const gap = 8;

/**
 * Where something stands beside its anchor, in pixels from the top left of the screen: above it, where it covers
 * nothing that is still to be read, or else below, and always inside the screen.
 */
export function placeBeside(
  anchor: Pick<DOMRect, 'left' | 'top' | 'bottom' | 'width'>,
  { width, height }: Size,
  screen: Size,
): { x: number; y: number } {
  const middle = anchor.left + anchor.width / 2;
  const above = anchor.top - gap - height;
  const y = above >= gap ? above : anchor.bottom + gap;
  return {
    x: between(middle - width / 2, screen.width - width - gap),
    y: between(y, screen.height - height - gap),
  };
}

/** Not beyond the most, and above all not before the edge. */
function between(value: number, most: number): number {
  return Math.max(gap, Math.min(value, most));
}
