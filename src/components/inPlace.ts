/** State of links that change a page in place, such as filters. */
export const inPlace = { inPlace: true };

/** Whether a place's state is that of such a link. */
export function isInPlace(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'inPlace' in state;
}
