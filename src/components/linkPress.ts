/** Whether a click asks for nothing special, such as another tab. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** The link around the target of an event, if it is one that a selector matches, or null. */
export function linkAround({ target }: Event, selector = 'a'): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest(selector) : null;
  return link instanceof HTMLAnchorElement ? link : null;
}

/** State of links that change a page in place, such as filters. */
export const inPlace = { inPlace: true };

/** Whether a place's state is that of such a link. */
export function isInPlace(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'inPlace' in state;
}
