import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { PrefetchContext } from '../components/prefetch.ts';
import { SearchContext } from '../components/search/searchContext.ts';
import { indexQuery } from '../data/indexQuery.ts';
import { postQuery } from '../data/postQuery.ts';
import { lateSearch } from '../model/search.ts';
import { sayReady } from './ready.ts';

interface AppProps {
  client: QueryClient;
  /** The router: the browser's, a test's, or the one that renders pages for the build. */
  children: ReactNode;
}

/** The reader: a router over a cache. */
export function App({ client, children }: AppProps) {
  const prefetch = useMemo(
    () => ({
      post: (slug: string) => void prefetchArticle(client, slug),
      index: () => void client.prefetchQuery(indexQuery),
    }),
    [client],
  );
  // An effect runs when the page has been taken over.
  useEffect(sayReady, []);
  return (
    <QueryClientProvider client={client}>
      <PrefetchContext value={prefetch}>
        <SearchContext value={search}>{children}</SearchContext>
      </PrefetchContext>
    </QueryClientProvider>
  );
}

/** Its code comes when it is wanted. */
const search = lateSearch(async () => (await import('../search/search.ts')).search);

/** Everything that opening a post needs: its text, and the code that renders it. */
async function prefetchArticle(client: QueryClient, slug: string): Promise<void> {
  const code = import('../pages/ArticlePage.tsx').then(({ loadAhead }) => loadAhead());
  // What fails here is asked for again, and reported, when the reader opens the post.
  await Promise.allSettled([code, client.prefetchQuery(postQuery(slug))]);
}
