import { openWindow } from '../reading/landing.ts';
import { type Extent, isInSight, scrollFor } from './scrolling.ts';

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
 * leaves what is being said, `onAway` is told, and the page stays where the reader wants it. `player` covers the end
 * of the window.
 */
export function follow(player: HTMLElement, onAway: (away: boolean) => void): Following {
  let spoken: Range | null = null;
  let away = false;
  let ours = false;
  let moving: ReturnType<typeof setTimeout> | undefined;

  const setAway = (next: boolean) => {
    if (next !== away) onAway(next);
    away = next;
  };
  const settle = () => {
    moving = undefined;
    const line = lineOf(spoken);
    const sees = line === null || isInSight(line, comfortable(player));
    // The reader may have scrolled on while we did.
    if (!ours || !sees) setAway(!sees);
    ours = false;
  };
  const move = () => {
    clearTimeout(moving);
    moving = setTimeout(settle, over);
  };
  const takeOver = () => {
    ours = false;
    move();
  };
  const scroll = () => {
    const line = lineOf(spoken);
    const distance = line === null ? 0 : scrollFor(line, comfortable(player));
    if (distance === 0) return;
    ours = true;
    window.scrollBy({ top: distance, behavior: isCalm() ? 'instant' : 'smooth' });
    move();
  };

  window.addEventListener('scroll', move, { passive: true });
  window.addEventListener('wheel', takeOver, { passive: true });
  window.addEventListener('touchmove', takeOver, { passive: true });
  return {
    to: (range) => {
      spoken = range;
      const line = lineOf(range);
      if (line === null) return;
      const isReaders = moving !== undefined && !ours;
      if (away) setAway(!isInSight(line, comfortable(player)));
      else if (!isReaders) scroll();
    },
    back: () => {
      setAway(false);
      scroll();
    },
    rejoin: () => setAway(false),
    stop: () => {
      clearTimeout(moving);
      window.removeEventListener('scroll', move);
      window.removeEventListener('wheel', takeOver);
      window.removeEventListener('touchmove', takeOver);
    },
  };
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

function isCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
