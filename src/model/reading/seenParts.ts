/** Shares of a text, of 0 to 1. */
export interface SeenRange {
  from: number;
  to: number;
}

/** A text whose end is on the screen, and of which at least so many tenths were, has been read. */
const enough = 5;

/** Less is no end: room for rounding and for a last line that nobody scrolls to. */
const end = 0.98;

/** The tenths of a text that a stretch of it touches, one bit each, together with those seen before. */
export function withSeen(seen: number, { from, to }: SeenRange): number {
  let bits = seen;
  for (let tenth = 0; tenth < 10; tenth++) {
    if (from * 10 < tenth + 1 && to * 10 > tenth) bits |= 1 << tenth;
  }
  return bits;
}

/** Whether the end of a text is on the screen. */
export function isAtEnd({ to }: SeenRange): boolean {
  return to >= end;
}

/** Whether enough of a text was seen for its end to mean that it was read: a leap to the end is only a look. */
export function isMostlySeen(seen: number): boolean {
  return Array.from({ length: 10 }, (_, tenth) => (seen >> tenth) & 1).filter(Boolean).length >= enough;
}
