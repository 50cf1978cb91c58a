import { type ReactNode, useEffect, useRef } from 'react';
import { pageLanguage } from '../../model/language.ts';
import type { PostDetails } from '../../model/post.ts';
import { site } from '../../model/site.ts';
import { absoluteUrl, postPath } from '../../model/urls.ts';
import { fillWhenPrinted } from './printLayout.ts';

interface PrintFrameProps {
  post: Pick<PostDetails, 'slug' | 'lang'>;
  /** The element that holds the whole text; null until all of it is drawn. */
  body: HTMLElement | null;
  /** The article. */
  children: ReactNode;
}

/**
 * What stands above and below an article on paper, and only there: who publishes it, the day of printing, its
 * address, and the addresses of its links.
 */
export function PrintFrame({ post, body, children }: PrintFrameProps) {
  // Filled in by script when the page is printed: React has nothing inside them.
  const day = useRef<HTMLSpanElement>(null);
  const addresses = useRef<HTMLDivElement>(null);
  const { slug } = post;

  useEffect(() => {
    if (day.current === null || addresses.current === null) return undefined;
    return fillWhenPrinted({ slug, body, day: day.current, addresses: addresses.current });
  }, [slug, body]);

  const language = pageLanguage(post);
  return (
    <>
      <p hidden className="print-only" {...language}>
        {site.name} · {site.publisher}
        <span ref={day} />
      </p>
      {children}
      <div hidden className="print-only" {...language}>
        <p>{absoluteUrl(postPath(slug))}</p>
        <div ref={addresses} />
      </div>
    </>
  );
}
