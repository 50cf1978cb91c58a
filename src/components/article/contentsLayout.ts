/** Id of the table of contents in the page. */
export const contentsId = 'contents';

/** Scrolls a box, and nothing around it, so that an element inside is well visible. */
export function keepInView(box: Element, element: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const margin = outer.height / 5;
  if (inner.top < outer.top + margin) box.scrollTop -= outer.top + margin - inner.top;
  if (inner.bottom > outer.bottom - margin) box.scrollTop += inner.bottom - outer.bottom + margin;
}

/**
 * Lays a list out as if it were new, now that some of it has been folded or unfolded. To the browser its entries have
 * not moved then: they are others. Entries that slide about beside a text being read would count, rightly, as shifts.
 */
export function redraw(list: HTMLElement): void {
  const box = list.parentElement;
  const top = box?.scrollTop ?? 0;
  list.hidden = true;
  // Asking for a size makes the browser lay out.
  void list.offsetHeight;
  list.hidden = false;
  if (box !== null) box.scrollTop = top;
}
