import { useEffect, useState } from 'react';
import type { Heading } from '../../model/post.ts';
import { lastAbove } from './lastAbove.ts';

/** Room for rounding: a heading that was scrolled to may stand a pixel lower than asked. */
const tolerance = 2;

/**
 * Id of the section being read: the last heading at or above the line where headings land when they
 * are linked to. Null above the first one. Positions are read afresh, so that pictures, fonts and
 * text size may change them at any time.
 */
export function useActiveHeading(headings: readonly Heading[]): string | null {
  const [active, setActive] = useState<string | null>(null);

  useEffect(() => {
    const update = () => setActive(headingAtLine(headings));
    let frame = 0;
    const schedule = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(update);
    };
    const resized = new ResizeObserver(schedule);
    resized.observe(document.body);
    window.addEventListener('scroll', schedule, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      window.removeEventListener('scroll', schedule);
    };
  }, [headings]);

  return active;
}

function headingAtLine(headings: readonly Heading[]): string | null {
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  const position = lastAbove(headings.length, (at) => topOf(headings[at]), line + tolerance);
  return headings[position]?.id ?? null;
}

function topOf(heading: Heading | undefined): number {
  const element = heading && document.getElementById(heading.id);
  return element?.getBoundingClientRect().top ?? Infinity;
}
