import { createContext, use, useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { postPath } from '../model/urls.ts';

/** Fetches a post before it is opened. Does nothing unless the app provides it. */
export const PrefetchContext = createContext<(slug: string) => void>(() => {});

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
    act();
  });
  observer.observe(element);
  return () => observer.disconnect();
}

function savesData(): boolean {
  // https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData, not in every browser
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
