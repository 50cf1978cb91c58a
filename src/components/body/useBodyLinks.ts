import { type RefObject, use, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { toLinkTarget } from '../../model/links.ts';
import { slugAt } from '../../model/urls.ts';
import { isPlainClick, linkAround } from '../linkPress.ts';
import { PrefetchContext, whenSeen } from '../prefetch.ts';

/**
 * Makes the links in a body lead on without loading a page, and fetches the posts behind them in advance. One
 * listener on the body serves them all, so that it does not matter who drew them: the server or the browser.
 * `drawn` is the number of pieces that are on the page: with another one there may be further links.
 */
export function useBodyLinks(body: RefObject<HTMLElement | null>, drawn: number): void {
  const navigate = useNavigate();
  const prefetch = use(PrefetchContext);

  useEffect(() => {
    const element = body.current;
    const follow = (event: MouseEvent) => {
      const href = hrefToFollow(event);
      if (href === null) return;
      event.preventDefault();
      // Where there is no such heading, the reader stays in place, as on any page.
      void navigate(href, { preventScrollReset: href.startsWith('#') });
    };
    const fetchAhead = (event: Event) => {
      const slug = slugBehind(linkAround(event));
      if (slug !== null) prefetch.post(slug);
    };
    element?.addEventListener('click', follow);
    element?.addEventListener('pointerover', fetchAhead);
    element?.addEventListener('focusin', fetchAhead);
    return () => {
      element?.removeEventListener('click', follow);
      element?.removeEventListener('pointerover', fetchAhead);
      element?.removeEventListener('focusin', fetchAhead);
    };
  }, [body, navigate, prefetch]);

  useEffect(() => {
    const links = drawn === 0 ? [] : (body.current?.querySelectorAll('a') ?? []);
    const toPosts = [...links].filter((link) => slugBehind(link) !== null);
    return whenSeen(toPosts, (link) => prefetch.post(slugBehind(link) ?? ''));
  }, [body, prefetch, drawn]);
}

/** The address that the app itself shows after a click, or null where the browser is better left alone. */
function hrefToFollow(event: MouseEvent): string | null {
  if (event.defaultPrevented || !isPlainClick(event)) return null;
  const aim = toLinkTarget(linkAround(event)?.getAttribute('href') ?? '');
  const isPage = aim.kind === 'fragment' || (aim.kind === 'blog' && !isFile(aim.href));
  return isPage ? aim.href : null;
}

/** Feeds and the like are in the blog but no pages of the app. */
function isFile(href: string): boolean {
  return /^[^?#]*\.\w+(?:[?#]|$)/.test(href);
}

/** The post that a link leads to, or null. */
function slugBehind(link: Element | null): string | null {
  const target = toLinkTarget(link?.getAttribute('href') ?? '');
  return target.kind === 'blog' ? slugAt(target.href) : null;
}
