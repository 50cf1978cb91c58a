/** What of a box's content is scrolled out of sight. */
export interface HiddenSides {
  start: boolean;
  end: boolean;
}

/** The measures of a box that scrolls, in pixels. */
type Scrolled = Pick<HTMLElement, 'scrollLeft' | 'scrollWidth' | 'clientWidth'>;

/** Positions are fractions of pixels and sizes are not, so that less than this may only be rounding. */
const rounding = 1;

/** The sides at which a box's content goes on. `start` is where its lines begin, in either direction of writing. */
export function hiddenSides(box: Scrolled): HiddenSides {
  // From right to left, positions are negative.
  const passed = Math.abs(box.scrollLeft);
  return {
    start: passed > rounding,
    end: box.scrollWidth - box.clientWidth - passed > rounding,
  };
}
