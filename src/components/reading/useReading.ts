import { type RefCallback, useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { firstIndex } from '../../model/firstIndex.ts';
import type { Heading } from '../../model/post.ts';
import { type ChosenHeading, stillChosen, toChosenHeading } from './chosenHeading.ts';
import { farthestScroll, openWindow } from './landing.ts';
import { part, readingLine } from './readingLine.ts';

/** Where a reader is in a text. */
export interface Reading {
  /** Id of the section being read; null above the first one. */
  active: string | null;
  /** Minutes that the rest takes to read; null until the reader has begun, and at the end. */
  left: number | null;
  /** For elements that show how much has been read: they are drawn out to their full width by the end. */
  progress: RefCallback<HTMLElement>;
}

/** What is read: its headings, and how many minutes it takes. */
interface Text {
  headings: readonly Heading[];
  minutes: number;
}

/**
 * Follows the reader through a text, which stands in `element`. Positions are read afresh each time, so that
 * pictures, fonts and text size may change them at any time.
 */
export function useReading({ headings, minutes }: Text, element: HTMLElement | null): Reading {
  const location = useLocation();
  const [active, setActive] = useState<string | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const choice = useRef<ChosenHeading | null>(null);
  const lines = useRef(new Set<HTMLElement>());
  const progress = useCallback((line: HTMLElement | null) => {
    if (line === null) return undefined;
    lines.current.add(line);
    return () => {
      lines.current.delete(line);
    };
  }, []);

  const update = useCallback(() => {
    if (element === null) return;
    const { height, read } = measure(element);
    choice.current &&= stillChosen(choice.current);
    setActive(choice.current?.id ?? headingAbove(headings, height));
    setLeft(read === 0 || read === 1 ? null : Math.max(1, Math.round(minutes * (1 - read))));
    stretchOut(lines.current, read);
  }, [element, headings, minutes]);

  useEffect(() => whenMoved(update), [update]);

  // The router has scrolled by now.
  useEffect(() => {
    choice.current = location.hash === '' ? null : toChosenHeading(location.hash);
    update();
  }, [location, update]);

  return { active, left, progress };
}

/** Calls back at most once a frame after anything that moves the text in the window. Returns the way to stop. */
function whenMoved(act: () => void): () => void {
  let frame = 0;
  const schedule = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };
  const resized = new ResizeObserver(schedule);
  resized.observe(document.body);
  window.addEventListener('scroll', schedule, { passive: true });
  window.addEventListener('resize', schedule, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
    window.removeEventListener('scroll', schedule);
    window.removeEventListener('resize', schedule);
  };
}

/** Height of the window at which the reading line is, and which part of the text is above it. */
function measure(element: HTMLElement): { height: number; read: number } {
  const scroll = window.scrollY;
  const rect = element.getBoundingClientRect();
  const [start, end] = [rect.top + scroll, rect.bottom + scroll];
  const line = readingLine({ scroll, most: farthestScroll(), end, ...openWindow() });
  return { height: line - scroll, read: part(line, start, end) };
}

function stretchOut(lines: Iterable<HTMLElement>, read: number): void {
  for (const line of lines) line.style.transform = `scaleX(${read.toFixed(4)})`;
}

function headingAbove(headings: readonly Heading[], height: number): string | null {
  const position = firstIndex(headings.length, (at) => topOf(headings[at]) > height) - 1;
  return headings[position]?.id ?? null;
}

function topOf(heading: Heading | undefined): number {
  const element = heading && document.getElementById(heading.id);
  return element?.getBoundingClientRect().top ?? Infinity;
}
