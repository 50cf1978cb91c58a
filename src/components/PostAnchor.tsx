import { createContext, use, useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { postPath } from '../model/urls.ts';

/** Fetches a post before it is opened. Does nothing unless the app provides it. */
export const PrefetchContext = createContext<(slug: string) => void>(() => {});

/** Where the browser cannot say when it is idle (Safari), it is taken to be after so many milliseconds. */
const idleAfter = 200;

interface PostAnchorProps {
  slug: string;
  /** Address to lead to, where it is more than the post's own: with a heading, say. */
  to?: string;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A link to a post, whose data is fetched as soon as the link comes into view, so that opening it
 * is instant. Readers who save data are only served under the pointer or the keyboard.
 */
export function PostAnchor({ slug, to = postPath(slug), className, children }: PostAnchorProps) {
  const prefetch = use(PrefetchContext);
  const anchor = useRef<HTMLAnchorElement>(null);
  useEffect(() => whenSeen(anchor.current, () => prefetch(slug)), [prefetch, slug]);
  const prefetchNow = () => prefetch(slug);
  return (
    <Link ref={anchor} to={to} className={className} onPointerEnter={prefetchNow} onFocus={prefetchNow}>
      {children}
    </Link>
  );
}

function whenSeen(element: Element | null, act: () => void): (() => void) | undefined {
  if (element === null || savesData() || !('IntersectionObserver' in window)) return undefined;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    stop = whenIdle(act);
  });
  let stop = () => observer.disconnect();
  observer.observe(element);
  return () => stop();
}

/** Pictures and text on the screen go before what may be wanted next. */
function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, idleAfter);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: 10 * idleAfter });
  return () => cancelIdleCallback(handle);
}

function savesData(): boolean {
  // https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData, not in every browser
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
