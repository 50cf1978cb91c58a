import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import type { PrerenderedPage } from '../data/prerenderedPage.ts';
import { deskPath } from '../model/desk.ts';
import { routes } from '../model/urls.ts';
import { notFoundLoader } from '../pages/notFoundErrors.ts';
import { Layout } from './Layout.tsx';
import { Loading } from './Loading.tsx';
import { RouteError } from './RouteError.tsx';

/** Id of the route at which errors are shown. */
export const pagesRoute = 'pages';

// The condition is known at build time: production contains neither the desk nor its name.
const deskRoutes: RouteObject[] =
  import.meta.env.MODE === 'development'
    ? [{ path: deskPath, lazy: () => import('../desk/DeskHome.tsx') }]
    : [];

/** Every address of the blog. The first page, where the build has rendered it, is taken over as it is. */
export function routeTable(client: QueryClient, first: PrerenderedPage | null = null): RouteObject[] {
  const list = () => import('../pages/ListPage.tsx').then((page) => page.listRoute(client, first));
  const article = () => import('../pages/ArticlePage.tsx').then((page) => page.articleRoute(client, first));
  const overview = () =>
    import('../pages/OverviewPage.tsx').then((page) => page.overviewRoute(client, first));
  return [
    {
      Component: Layout,
      HydrateFallback: Loading,
      children: [
        {
          id: pagesRoute,
          ErrorBoundary: RouteError,
          children: [
            { id: 'list', path: routes.list, lazy: list },
            { id: 'listPage', path: routes.listPage, lazy: list },
            { id: 'category', path: routes.category, lazy: list },
            { id: 'categoryPage', path: routes.categoryPage, lazy: list },
            { id: 'tag', path: routes.tag, lazy: list },
            { id: 'tagPage', path: routes.tagPage, lazy: list },
            { id: 'search', path: routes.search, lazy: list },
            { id: 'topics', path: routes.topics, lazy: overview },
            { id: 'archive', path: routes.archive, lazy: overview },
            { id: 'archiveYear', path: routes.archiveYear, lazy: overview },
            ...deskRoutes,
            { id: 'post', path: routes.post, lazy: article },
            { path: '*', loader: notFoundLoader, element: null },
          ],
        },
      ],
    },
  ];
}
