import { lazy, Suspense, useEffect, useState } from 'react';
import type { PostDetails } from '../../model/post.ts';
import { hasLocalStore } from '../localStore.ts';
import { whenIdle } from '../prefetch.ts';
import { useArrival } from './arrival.ts';
import type { ReadPost } from './useKeepPlace.ts';

interface ResumeProps {
  /** The element with all of the post's text; null until it is there. */
  body: HTMLElement | null;
  post: ReadPost & Pick<PostDetails, 'unpublished'>;
}

/** No page waits for this code, and without it an article can be read all the same. */
const Resuming = lazy(() =>
  loadResuming().then(
    (code) => ({ default: code.Resuming }),
    () => ({ default: () => null }),
  ),
);

/** Fetches the code that keeps and finds places. */
export function loadResuming() {
  return import('./Resuming.tsx');
}

/**
 * Keeps on the device where the reader is in a post, and offers to go on there when they open it anew. Stands in the
 * dock. Nothing is kept of drafts, nor where the browser keeps nothing.
 */
export function Resume({ body, post }: ResumeProps) {
  const arrival = useArrival();
  const [isDue, setDue] = useState(arrival === 'resuming');
  useEffect(() => whenIdle(() => setDue(true)), []);
  if (!isDue || body === null || post.unpublished !== undefined || !hasLocalStore()) return null;
  return (
    <Suspense>
      <Resuming body={body} post={post} arrival={arrival} />
    </Suspense>
  );
}
