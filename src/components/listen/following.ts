import { openWindow } from '../reading/landing.ts';
import { prefersReducedMotion } from '../reducedMotion.ts';

/** Keeps what is being said in sight, as long as the reader wants it. */
export interface Following {
  /** Goes along to the next part of the page; null if nothing is being said. */
  to: (range: Range | null) => void;
  /** Goes back to it after the reader has scrolled away. */
  back: () => void;
  /** Goes along again from the next part on. */
  rejoin: () => void;
  stop: () => void;
}

/** So long after the last movement, in milliseconds, scrolling is over. Not all browsers have `scrollend`. */
const over = 150;

/** Keeps this far from the player, in pixels. */
const gap = 12;

/**
 * Begins to follow. Any scrolling that is not ours is the reader's, whether by wheel, finger, key or a link; if it
 * leaves what is being said, `onAway` is told, and the page stays where the reader wants it. What is said while they
 * scroll is gone along to when they have ended, if any of it is in sight. `player` covers the end of the window.
 */
export function follow(player: HTMLElement, onAway: (away: boolean) => void): Following {
  let spoken: Range | null = null;
  let [away, ours, missed] = [false, false, false];
  let moving: ReturnType<typeof setTimeout> | undefined;

  const setAway = (next: boolean) => {
    if (next !== away) onAway(next);
    away = next;
  };
  const settle = () => {
    moving = undefined;
    const sees = isSeen(lineOf(spoken), player);
    // The reader may have scrolled on while we did.
    if (!ours || !sees) setAway(!sees);
    const goesOn = missed && !away;
    [ours, missed] = [false, false];
    if (goesOn) scroll();
  };
  const move = () => {
    clearTimeout(moving);
    moving = setTimeout(settle, over);
  };
  const scroll = () => {
    const distance = distanceOf(spoken, player);
    if (distance === 0) return;
    ours = true;
    scrollOn(distance);
    move();
  };

  const unwatch = watchScrolling(move, () => {
    ours = false;
    move();
  });
  return {
    to: (range) => {
      spoken = range;
      if (lineOf(range) === null) return;
      if (away) setAway(!isSeen(lineOf(range), player));
      else if (moving !== undefined && !ours) missed = true;
      else scroll();
    },
    back: () => {
      setAway(false);
      scroll();
    },
    rejoin: () => setAway(false),
    stop: () => {
      clearTimeout(moving);
      unwatch();
    },
  };
}

function watchScrolling(onMove: () => void, onReader: () => void): () => void {
  const controller = new AbortController();
  const options = { passive: true, signal: controller.signal };
  window.addEventListener('scroll', onMove, options);
  window.addEventListener('wheel', onReader, options);
  window.addEventListener('touchmove', onReader, options);
  return () => controller.abort();
}

function scrollOn(distance: number): void {
  window.scrollBy({ top: distance, behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
}

/** Whether any of a line is in sight; what is not laid out cannot be missed. */
function isSeen(line: Extent | null, player: HTMLElement): boolean {
  return line === null || isInSight(line, comfortable(player));
}

function distanceOf(range: Range | null, player: HTMLElement): number {
  const line = lineOf(range);
  return line === null ? 0 : scrollFor(line, comfortable(player));
}

/** Null where nothing is laid out. */
function lineOf(range: Range | null): Extent | null {
  const rect = range?.getBoundingClientRect();
  return rect === undefined || rect.height === 0 ? null : rect;
}

function comfortable(player: HTMLElement): Extent {
  const { top, bottom } = openWindow();
  const cover = player.getBoundingClientRect().top;
  return { top, bottom: cover > top ? Math.min(bottom, cover - gap) : bottom };
}

/** Heights of the window from its top, in pixels. */
export interface Extent {
  top: number;
  bottom: number;
}

/** How far to scroll so that a line can be read comfortably: not at all where it can, else to the upper part. */
export function scrollFor(line: Extent, extent: Extent): number {
  if (line.top >= extent.top && line.bottom <= extent.bottom) return 0;
  const room = extent.bottom - extent.top;
  const lead = Math.max(0, Math.min(room / 4, room - (line.bottom - line.top)));
  return line.top - extent.top - lead;
}

/** Whether any of a line is in sight. */
export function isInSight(line: Extent, extent: Extent): boolean {
  return line.bottom > extent.top && line.top < extent.bottom;
}
