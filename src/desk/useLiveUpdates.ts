import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate, useRevalidator } from 'react-router';
import { indexQuery } from '../data/indexQuery.ts';
import { postQuery } from '../data/postQuery.ts';
import { deskPath, type RenamedPost } from '../model/desk.ts';
import { changedEvent, type ChangedPosts } from '../model/preview.ts';
import { postPath, slugAt } from '../model/urls.ts';
import { markChanged, textsOfBlocks } from './changedBlocks.ts';
import { deskKey } from './deskQueries.ts';
import { reportsQuery } from './reportsQuery.ts';
import { formatNow } from './shortTime.ts';

/** What happened last to the files of the blog. */
export interface LastChange {
  /** In words, with the time: `18:32 posts/x.md`. */
  said: string;
  /** The post that is open, if its file has got another name. */
  renamed: RenamedPost | null;
}

/** Shows a post as soon as its file is saved, without a reload and without moving the reader. */
export function useLiveUpdates(): LastChange {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const [last, setLast] = useState<LastChange>({ said: '', renamed: null });

  useEffect(() => {
    const hot = import.meta.hot;
    const onChange = async ({ slugs, renamed, files, said }: ChangedPosts) => {
      // The address is there before the page that it leads to.
      const slug = postAt(window.location.pathname);
      const here = renamed.find(({ from }) => from === slug);
      setLast((before) => ({ said: `${formatNow()} ${said}`, renamed: here ?? before.renamed }));
      const shown = textsOfBlocks();
      const hasFailed = slug !== null && client.getQueryData(postQuery(slug).queryKey) === undefined;
      await refetch(client, slugs);
      const go = (path: string) => navigate(path, { replace: true, preventScrollReset: true });
      // The page of a post goes with it. One that failed, because its post was broken or not there yet, is arrived at
      // again: where React draws the beginning and the end of a revalidation at once, the router keeps its error.
      if (here !== undefined) await go(postPath(here.to));
      else if (hasFailed) await go(window.location.href.slice(window.location.origin.length));
      else await revalidate();
      showAnew(files);
      if (slug !== null && slugs.includes(slug) && here === undefined) markChanged(shown);
    };
    const listen = (change: ChangedPosts) => void onChange(change);
    hot?.on(changedEvent, listen);
    return () => hot?.off(changedEvent, listen);
  }, [client, navigate, revalidate]);
  return last;
}

/** The slug of the post whose address a path is, in the preview; null for every other page. */
export function postAt(pathname: string): string | null {
  return pathname === deskPath ? null : slugAt(pathname);
}

/** Pictures that were replaced under the same name are fetched again. */
function showAnew(files: readonly string[]): void {
  for (const picture of document.querySelectorAll<HTMLImageElement>('main img')) {
    const url = URL.parse(picture.src);
    if (url === null || !files.includes(url.pathname)) continue;
    url.searchParams.set('v', String(Date.now()));
    picture.src = url.href;
  }
}

/** The index first, also where no page shows it: it names the files in which the posts now are. */
async function refetch(client: QueryClient, slugs: string[]): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: indexQuery.queryKey, refetchType: 'all' }),
    client.invalidateQueries({ queryKey: reportsQuery.queryKey }),
    client.invalidateQueries({ queryKey: deskKey }),
  ]);
  await Promise.all(slugs.map((slug) => client.invalidateQueries({ queryKey: postQuery(slug).queryKey })));
}
