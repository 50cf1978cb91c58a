import { useEffect, useMemo } from 'react';
import type { Arrival } from './arrival.ts';
import { toReadingText } from './readingText.ts';
import { ResumeBar } from './ResumeBar.tsx';
import { type ReadPost, useKeepPlace } from './useKeepPlace.ts';
import { useResumption } from './useResumption.ts';

/** What `Resume` gives to its code when that has come. */
export interface ResumingProps {
  body: HTMLElement;
  post: ReadPost;
  arrival: Arrival;
}

/** A chunk of its own: see `Resume`. */
export function Resuming({ body, post, arrival }: ResumingProps) {
  const text = useMemo(() => toReadingText(body), [body]);
  useEffect(() => text.watch(), [text]);
  const resumption = useResumption(text, post.slug, arrival);
  useKeepPlace(text, post);
  return resumption === null ? null : <ResumeBar {...resumption} />;
}
