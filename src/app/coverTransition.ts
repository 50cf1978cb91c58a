import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { coverAttribute } from '../components/coverAttribute.ts';
import { prefersReducedMotion } from '../components/reducedMotion.ts';
import { slugAt } from '../model/urls.ts';

/** How long a cover is on its way, in milliseconds. */
const duration = 200;

/** Where covers stood in the window when something was pressed, by the slugs of their posts. */
type Covers = ReadonlyMap<string, DOMRect>;

/**
 * Lets a post's cover go from its place in a list to its place above the article, so that readers see what became of
 * what they pressed. Not on the way back: laying the list out early, to learn where the cover goes, would take longer
 * than all the rest. The page itself is there at once: only the picture is on its way. React's
 * `<ViewTransition>` would hold back the whole page until the browser has taken a picture of the one before.
 */
export function useCoverTransition(): void {
  const { pathname } = useLocation();
  const covers = useRef<Covers>(new Map());

  useEffect(() => {
    const look = () => {
      covers.current = coversInSight();
    };
    const forget = () => {
      covers.current = new Map();
    };
    document.addEventListener('click', look, true);
    window.addEventListener('popstate', forget);
    return () => {
      document.removeEventListener('click', look, true);
      window.removeEventListener('popstate', forget);
    };
  }, []);

  // Behind the router's scrolling, and before anything is painted.
  useLayoutEffect(() => {
    const slug = slugAt(pathname);
    const from = slug === null ? undefined : covers.current.get(slug);
    covers.current = new Map();
    if (slug !== null && from !== undefined && !prefersReducedMotion()) fly(slug, from);
  }, [pathname]);
}

function coversInSight(): Covers {
  const covers = [...document.querySelectorAll(`[${coverAttribute}]`)];
  return new Map(
    covers
      .map((cover) => [cover.getAttribute(coverAttribute) ?? '', cover.getBoundingClientRect()] as const)
      .filter(([, rect]) => isInSight(rect)),
  );
}

/** Animates the cover from where it was: as wide as it was, and cut to the shape that it had. */
function fly(slug: string, from: DOMRect): void {
  const cover = document.querySelector(`[${coverAttribute}="${CSS.escape(slug)}"]`);
  const to = cover?.getBoundingClientRect();
  if (cover === null || to === undefined || to.width === 0 || !isInSight(to)) return;
  const scale = from.width / to.width;
  const cut = Math.max(0, (to.height - from.height / scale) / 2);
  const [x, y] = [from.left - to.left, from.top - to.top - cut * scale];
  const start = {
    transformOrigin: '0 0',
    transform: `translate(${x}px, ${y}px) scale(${scale})`,
    clipPath: `inset(${cut}px 0)`,
  };
  const end = { transformOrigin: '0 0', transform: 'none', clipPath: 'inset(0)' };
  cover.animate([start, end], { duration, easing: 'cubic-bezier(0.2, 0, 0, 1)' });
}

function isInSight({ top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < window.innerHeight;
}
