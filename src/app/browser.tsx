import type { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, type DataRouter, RouterProvider } from 'react-router';
import { readFirstPage, shareKnowledge } from '../data/firstPage.ts';
import { createQueryClient } from '../data/queryClient.ts';
import { adopt } from './adoption.ts';
import { App } from './App.tsx';
import { routeTable } from './routes.tsx';
import { watchScripts } from './staleBuild.ts';
import '../styles/index.css';

/** Starts the reader inside an element of the page: on what the build has drawn there, or from nothing. */
export async function start(root: HTMLElement): Promise<void> {
  watchScripts();
  const client = createQueryClient();
  const first = readFirstPage(document);
  const routes = routeTable(client, first);
  const hydrationData = first === null ? null : await adopt(routes, first, window.location);
  if (first === null || hydrationData === null) {
    const router = createBrowserRouter(routeTable(client));
    createRoot(root).render(toApp(client, router));
    document.documentElement.removeAttribute(pendingAttribute);
    return;
  }
  shareKnowledge(client, first);
  const router = createBrowserRouter(routes, { hydrationData });
  // In a transition, so that a slow phone can answer its reader between the parts of the page.
  startTransition(() => {
    hydrateRoot(root, toApp(client, router));
  });
}

/** `firstPaint.js` sets it where the page on the screen is not the one that the address asks for. */
const pendingAttribute = 'data-pending';

function toApp(client: QueryClient, router: DataRouter) {
  return (
    <StrictMode>
      <App client={client}>
        <RouterProvider router={router} />
      </App>
    </StrictMode>
  );
}
