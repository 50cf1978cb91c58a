import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { RouterProvider, type DataRouter } from 'react-router';
import { PrefetchContext } from '../components/PostAnchor.tsx';
import { postQuery } from '../data/postQuery.ts';

interface AppProps {
  client: QueryClient;
  router: DataRouter;
}

/** The reader: a router over a cache. Tests give both of their own. */
export function App({ client, router }: AppProps) {
  const prefetch = useCallback((slug: string) => void client.prefetchQuery(postQuery(slug)), [client]);
  return (
    <QueryClientProvider client={client}>
      <PrefetchContext value={prefetch}>
        <RouterProvider router={router} />
      </PrefetchContext>
    </QueryClientProvider>
  );
}
