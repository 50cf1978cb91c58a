import { useLayoutEffect } from 'react';
import type { PostDetails } from '../../model/post.ts';
import { type KeptPost, toFinished } from '../../model/reading/keptPost.ts';
import { isAtEnd, isMostlySeen, type SeenRange, withSeen } from '../../model/reading/seenParts.ts';
import { openWindow } from '../reading/landing.ts';
import { keepPost, keptPosts } from './keptPosts.ts';
import type { ReadingText } from './readingText.ts';

/** What must be known of a post whose reading is kept. */
export type ReadPost = Pick<PostDetails, 'slug' | 'title' | 'minutes'>;

/** Scrolling that has paused for so long has come to rest, in milliseconds. */
const rest = 400;

/** Keeps on the device where the reader is in a post, whenever scrolling rests or the page is left. */
export function useKeepPlace(text: ReadingText, post: ReadPost): void {
  // A layout effect, because what it does at its end must be done while the text is still on the page.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      keepPlace(text, post);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    };
    // What has not been scrolled since it was kept need not be kept again.
    const leave = () => {
      if (timer !== undefined) keep();
    };
    // The reader may have begun before this code was there.
    wait();
    window.addEventListener('scroll', wait, { passive: true });
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('scroll', wait);
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
    };
  }, [text, post]);
}

function keepPlace(text: ReadingText, post: ReadPost): void {
  const kept = keptPosts().find(({ slug }) => slug === post.slug);
  // At the very top nothing has been read, even if all of a short text can be seen.
  if (kept?.finished === true || window.scrollY === 0) return;
  const stretch = onScreen(text.element);
  const seen = withSeen(kept?.seen ?? 0, stretch);
  if (!isAtEnd(stretch)) keepStop(text, post, { progress: stretch.from, seen });
  // A leap to the end is neither having read nor a place to stop at: then what was kept stays.
  else if (isMostlySeen(seen)) keepPost(toFinished({ slug: post.slug, at: Date.now() }));
}

function keepStop(text: ReadingText, post: ReadPost, now: Pick<KeptPost, 'progress' | 'seen'>): void {
  const place = isOnFirstScreen() ? null : text.placeAt(openWindow().top);
  if (place === null) return;
  const { slug, title, minutes } = post;
  const heading = place.heading?.text ?? null;
  keepPost({ slug, title, heading, minutes, at: Date.now(), place, finished: false, ...now });
}

/** Whoever reopens the post sees that much of it at once. */
function isOnFirstScreen(): boolean {
  return window.scrollY + openWindow().top < window.innerHeight;
}

/** The part of a text between what sticks to the top of the window and its bottom. */
function onScreen(element: HTMLElement): SeenRange {
  const { top, height } = element.getBoundingClientRect();
  const share = (y: number) => Math.min(1, Math.max(0, (y - top) / Math.max(1, height)));
  return { from: share(openWindow().top), to: share(window.innerHeight) };
}
