import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { routes } from '../model/urls.ts';
import { notFoundLoader } from '../pages/notFound.ts';
import { Layout } from './Layout.tsx';
import { Loading } from './Loading.tsx';
import { RouteError } from './RouteError.tsx';

/** Every address of the blog. */
export function routeTable(client: QueryClient): RouteObject[] {
  const list = () => import('../pages/ListPage.tsx').then((page) => page.listRoute(client));
  const article = () => import('../pages/ArticlePage.tsx').then((page) => page.articleRoute(client));
  return [
    {
      Component: Layout,
      HydrateFallback: Loading,
      children: [
        {
          ErrorBoundary: RouteError,
          children: [
            { path: routes.list, lazy: list },
            { path: routes.category, lazy: list },
            { path: routes.tag, lazy: list },
            { path: routes.post, lazy: article },
            { path: '*', loader: notFoundLoader, element: null },
          ],
        },
      ],
    },
  ];
}
