import { resolve } from 'node:path';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createBrowserRouter, createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { onTestFinished, vi } from 'vitest';
import { App } from '../src/app/App.tsx';
import { routeTable } from '../src/app/routes.tsx';
import { createQueryClient } from '../src/data/queryClient.ts';
import { readBlog } from '../src/pipeline/blog.ts';

const root = resolve(import.meta.dirname, 'fixtures/blog');
const folders = { root, posts: resolve(root, 'posts'), publicDir: resolve(root, 'public'), cache: null };

/** The data files of the small blog in `fixtures/blog`, made by the pipeline as a build makes them. */
export async function readFixture(): Promise<Map<string, string>> {
  const { outputs } = await readBlog(folders, { today: '2026-06-01', withUnpublished: false });
  return new Map([...outputs.files, ...outputs.searchFiles()]);
}

/**
 * Opens the blog at an address, with its real routes, over a host that serves `files`. Files may be
 * changed while it is open. `requests` lists what was asked for.
 */
export async function openBlog(address: string, files?: Map<string, string>, routerAt = inMemory) {
  const served = files ?? (await readFixture());
  const requests: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    requests.push(path);
    const contents = served.get(path);
    if (contents === offline) throw new TypeError('Failed to fetch');
    return contents === undefined
      ? new Response('There is no such file.', { status: 404 })
      : new Response(contents, { headers: { 'content-type': 'application/json' } });
  });
  const client = createQueryClient();
  const router = routerAt(address, routeTable(client));
  const view = render(
    <App client={client}>
      <RouterProvider router={router} />
    </App>,
  );
  return { ...view, router, requests, files: served, user: userEvent.setup() };
}

/** With a history that begins at the address. */
function inMemory(address: string, routes: RouteObject[]) {
  return createMemoryRouter(routes, { initialEntries: [address] });
}

/** With the window's own history and address, as readers have it. */
export function inWindow(address: string, routes: RouteObject[]) {
  window.history.replaceState(null, '', address);
  const router = createBrowserRouter(routes);
  onTestFinished(() => router.dispose());
  return router;
}

/** Contents of a file whose request finds no connection. */
export const offline = '(no connection)';
