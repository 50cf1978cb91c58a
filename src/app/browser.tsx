import type { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, type DataRouter, type RouteObject, RouterProvider } from 'react-router';
import { type PrerenderedPage, readPrerenderedPage, shareKnowledge } from '../data/prerenderedPage.ts';
import { createQueryClient } from '../data/queryClient.ts';
import { App } from './App.tsx';
import { deferPending } from './deferPending.ts';
import { hydrationStateFor } from './hydrationState.ts';
import { sayAbsent } from './ready.ts';
import { routeTable } from './routes.tsx';
import { settleAddress } from './settleAddress.ts';
import { mayReload, reload, watchScripts } from './staleBuild.ts';
import '../styles/index.css';

/** Starts the reader inside an element of the page: on what the build has rendered there, or from nothing. */
export async function start(root: HTMLElement): Promise<void> {
  watchScripts();
  const client = createQueryClient();
  const first = readPrerenderedPage(document);
  if (settleAddress(first, window.location)) return;
  const routes = routeTable(client, first);
  const hydrationData = first === null ? null : await hydrateOrLeave(routes, first);
  if (hydrationData === null) root.replaceChildren();
  document.documentElement.removeAttribute(pendingAttribute);
  if (hydrationData === undefined) {
    sayAbsent();
    return;
  }
  if (first === null || hydrationData === null) {
    const router = deferPending(createBrowserRouter(routeTable(client)));
    createRoot(root).render(toApp(client, router));
    return;
  }
  shareKnowledge(client, first);
  const router = deferPending(createBrowserRouter(routes, { hydrationData }));
  // In a transition, so that a slow phone can answer its reader between the parts of the page.
  startTransition(() => {
    hydrateRoot(root, toApp(client, router));
  });
}

/** `firstPaint.js` sets it where the page on the screen may not be the one that the address asks for. */
const pendingAttribute = 'data-pending';

/**
 * What the router needs to take the page over; null if it is another page than the address asks for. Undefined if
 * its code cannot be had: then the page stays as the build has rendered it, which is enough to read it.
 */
async function hydrateOrLeave(routes: RouteObject[], first: PrerenderedPage) {
  try {
    return await hydrationStateFor(routes, first, window.location);
  } catch (error) {
    if (mayReload(error)) reload();
    return undefined;
  }
}

function toApp(client: QueryClient, router: DataRouter) {
  return (
    <StrictMode>
      <App client={client}>
        <RouterProvider router={router} />
      </App>
    </StrictMode>
  );
}
