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
