import { use, useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { postPath } from '../model/urls.ts';
import { PrefetchContext, whenSeen } from './prefetch.ts';

interface PostAnchorProps {
  slug: string;
  /** Where in the post it leads, if not to its beginning. */
  to?: string | undefined;
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
  useEffect(() => {
    if (anchor.current === null) return undefined;
    return whenSeen([anchor.current], () => prefetch.post(slug));
  }, [prefetch, slug]);
  const prefetchNow = () => prefetch.post(slug);
  return (
    <Link ref={anchor} to={to} className={className} onPointerEnter={prefetchNow} onFocus={prefetchNow}>
      {children}
    </Link>
  );
}
