import type { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Head } from '../components/Head.tsx';
import { ArchiveOverview } from '../components/overview/ArchiveOverview.tsx';
import { TopicsList } from '../components/overview/TopicsList.tsx';
import { indexQuery } from '../data/indexQuery.ts';
import type { PrerenderedPage } from '../data/prerenderedPage.ts';
import { headOfOverview, titleOf } from '../model/head/overviewHead.ts';
import { type Overview, toArchive, toTopicsOverview } from '../model/overview.ts';
import { topicsPath } from '../model/urls.ts';
import { PageNotFoundError } from './notFoundErrors.ts';
import styles from './OverviewPage.module.css';

/** What there is to read, by topics or by years: `/blog/topics`, `/blog/archive`, `/blog/archive/2026`. */
export function overviewRoute(client: QueryClient, first: PrerenderedPage | null) {
  return {
    Component: OverviewPage,
    loader: async ({ params, request }: LoaderFunctionArgs): Promise<Overview> => {
      const { pathname } = new URL(request.url);
      if (first?.page.kind === 'overview' && first.page.address === pathname) return first.page.overview;
      const index = await client.ensureQueryData({ ...indexQuery, revalidateIfStale: true });
      if (pathname === topicsPath) return toTopicsOverview(index);
      const archive = toArchive(index, params['year'] ?? null);
      if (archive === null) throw new PageNotFoundError(pathname);
      return archive;
    },
  };
}

function OverviewPage() {
  const overview = useLoaderData<Overview>();
  const head = useMemo(() => headOfOverview(overview), [overview]);
  return (
    <div className={styles.page}>
      <Head tags={head} />
      <h1 tabIndex={-1}>{titleOf(overview)}</h1>
      {overview.kind === 'topics' ? (
        <TopicsList overview={overview} />
      ) : (
        <ArchiveOverview archive={overview} />
      )}
    </div>
  );
}
