/** A place on the screen, in pixels from its top left. */
export interface Place {
  x: number;
  y: number;
}

/** How much larger a picture becomes at least that fits the screen in its own size already. */
const leastGain = 2;

/**
 * Shows a picture in its full size, keeping what is at a place of the screen there as far as it can be. `fitted` is
 * its box when it still fitted the screen.
 */
export function magnify(frame: HTMLElement, image: HTMLImageElement, fitted: DOMRect, { x, y }: Place): void {
  const [right, down] = [part(x - fitted.left, fitted.width), part(y - fitted.top, fitted.height)];
  // As long as it is on its way, only its attribute tells.
  const own = image.naturalWidth || Number(image.getAttribute('width'));
  image.style.width = `${Math.max(own, leastGain * fitted.width)}px`;
  const after = image.getBoundingClientRect();
  frame.scrollBy(after.left + right * after.width - x, after.top + down * after.height - y);
}

/** Fits a picture into the screen again. */
export function fit(image: HTMLImageElement): void {
  image.style.width = '';
}

/** The middle of what is on the screen, for those who do not point. */
export function middleOf(frame: HTMLElement): Place {
  const { left, top, width, height } = frame.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function part(distance: number, whole: number): number {
  return whole > 0 ? distance / whole : 0;
}
