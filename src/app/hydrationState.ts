import { type HydrationState, matchRoutes, type Params, type RouteObject } from 'react-router';
import { type PrerenderedPage, loaderDataOf } from '../data/prerenderedPage.ts';
import type { Prerendered } from '../model/prerendered.ts';
import { listPath, searchPath, toSelection } from '../model/urls.ts';
import { PageNotFoundError } from '../pages/notFoundErrors.ts';
import { pagesRoute } from './routes.tsx';

/** Where a reader is. */
type Place = Pick<Location, 'pathname' | 'search'>;

/**
 * What a router must know to take over a page that the build has rendered, or null if that page is not what the
 * address asks for: hosts serve the whole list for an address such as `/blog?tag=prp` too. Loads the code of the page.
 */
export async function hydrationStateFor(
  routes: RouteObject[],
  first: PrerenderedPage,
  { pathname, search }: Place,
): Promise<HydrationState | null> {
  const { page } = first;
  const leaf = matchRoutes(routes, pathname)?.at(-1);
  if (leaf === undefined || !isAt(page, leaf.params, { pathname, search })) return null;
  await loadCode(leaf.route);
  if (page.kind === 'notFound') {
    return { errors: { [pagesRoute]: new PageNotFoundError(pathname, page.latest) } };
  }
  return { loaderData: { [leaf.route.id ?? '']: loaderDataOf(first) } };
}

/** Besides other hosts' ways, a reader may have gone back before the app has started. */
function isAt(page: Prerendered, params: Params, { pathname, search }: Place): boolean {
  switch (page.kind) {
    case 'post':
      return params['slug'] === page.post.slug;
    case 'list':
      return (
        params['slug'] === undefined &&
        pathname !== searchPath &&
        listPath(toSelection(params, new URLSearchParams(search))) === page.address
      );
    case 'search':
      return params['slug'] === undefined && pathname === searchPath && !new URLSearchParams(search).has('q');
    case 'overview':
      return pathname === page.address;
    case 'notFound':
      return isWhereItWasLoaded();
    default:
      return page satisfies never;
  }
}

/** The page for all addresses that are none does not know for which of them it was sent; the browser does. */
function isWhereItWasLoaded(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded === undefined || new URL(loaded.name).pathname === window.location.pathname;
}

/** The router would show a placeholder for a route whose code it has still to load. */
async function loadCode(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'function') return;
  Object.assign(route, await route.lazy(), { lazy: undefined });
}
