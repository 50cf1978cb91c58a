/** Tells `firstPaint.js` that buttons work from now on: one that was pressed before is pressed again. */
export function sayReady(): void {
  window.dispatchEvent(new Event('blog-reader:ready'));
}

/** Tells `firstPaint.js` that the app will not come: the page is one without scripts, and no press waits any longer. */
export function sayAbsent(): void {
  window.dispatchEvent(new Event('blog-reader:absent'));
}
