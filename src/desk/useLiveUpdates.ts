import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { indexQuery } from '../data/indexQuery.ts';
import { postQuery } from '../data/postQuery.ts';
import { changedEvent, type ChangedPosts } from '../model/preview.ts';
import { reportsQuery } from './reportsQuery.ts';

/** Shows a post as soon as its file is saved, without a reload and without moving the reader. */
export function useLiveUpdates(): void {
  const client = useQueryClient();
  const { revalidate } = useRevalidator();

  useEffect(() => {
    const hot = import.meta.hot;
    const onChange = ({ slugs }: ChangedPosts) => {
      // Lists are made anew; a page that failed, because its post was broken or not there yet, tries again.
      void refetch(client, slugs).then(() => revalidate());
    };
    hot?.on(changedEvent, onChange);
    return () => hot?.off(changedEvent, onChange);
  }, [client, revalidate]);
}

/** The index first, also where no page shows it: it names the files in which the posts now are. */
async function refetch(client: QueryClient, slugs: string[]): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: indexQuery.queryKey, refetchType: 'all' }),
    client.invalidateQueries({ queryKey: reportsQuery.queryKey }),
  ]);
  await Promise.all(slugs.map((slug) => client.invalidateQueries({ queryKey: postQuery(slug).queryKey })));
}
