import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { createQueryClient } from '../data/queryClient.ts';
import { App } from './App.tsx';
import { routeTable } from './routes.tsx';
import { watchScripts } from './staleBuild.ts';
import '../styles/index.css';

/** Starts the reader inside an element of the page. */
export function start(root: HTMLElement): void {
  watchScripts();
  const client = createQueryClient();
  const router = createBrowserRouter(routeTable(client));
  createRoot(root).render(
    <StrictMode>
      <App client={client} router={router} />
    </StrictMode>,
  );
}
