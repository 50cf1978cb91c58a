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
  const prefetch = useCallback((slug: string) => void prefetchArticle(client, slug), [client]);
  return (
    <QueryClientProvider client={client}>
      <PrefetchContext value={prefetch}>
        <RouterProvider router={router} />
      </PrefetchContext>
    </QueryClientProvider>
  );
}

/** Everything that opening a post needs: its text, and the code that draws it. */
async function prefetchArticle(client: QueryClient, slug: string): Promise<void> {
  const code = import('../pages/ArticlePage.tsx').then(({ loadPiece }) => loadPiece());
  // What fails here is asked for again, and reported, when the reader opens the post.
  await Promise.allSettled([code, client.prefetchQuery(postQuery(slug))]);
}
