/** Heights of the window between which nothing sticky covers the page: headings land at the upper one. */
export function openWindow(): { top: number; bottom: number } {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(document.documentElement);
  return {
    top: Number.parseFloat(scrollPaddingBlockStart) || 0,
    bottom: window.innerHeight - (Number.parseFloat(scrollPaddingBlockEnd) || 0),
  };
}

/** How far the page can be scrolled, in pixels. */
export function farthestScroll(): number {
  return Math.max(0, document.documentElement.scrollHeight - window.innerHeight);
}

/** Room for rounding, in pixels. */
const tolerance = 4;

/** Whether an element stands where links lead to, or as near to it as the end of the page allows. */
export function hasLanded(element: Element): boolean {
  const { top, bottom } = openWindow();
  const at = element.getBoundingClientRect().top;
  const atEnd = window.scrollY >= farthestScroll() - tolerance;
  return Math.abs(at - top) <= tolerance || (atEnd && at >= top && at < bottom);
}
