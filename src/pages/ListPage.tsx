import type { QueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useLoaderData, useLocation, useParams, useSearchParams } from 'react-router';
import { Head } from '../components/Head.tsx';
import { ActiveFilters } from '../components/list/ActiveFilters.tsx';
import { Corrected } from '../components/list/Corrected.tsx';
import { ListHeader } from '../components/list/ListHeader.tsx';
import { NoPosts } from '../components/list/NoPosts.tsx';
import { Pagination } from '../components/list/Pagination.tsx';
import { PostList } from '../components/list/PostList.tsx';
import { usePressedText } from '../components/list/pressedText.ts';
import { useStartOfList } from '../components/list/startOfList.ts';
import { Shelf } from '../components/resume/Shelf.tsx';
import type { PrerenderedPage } from '../data/prerenderedPage.ts';
import { headOfList, headOfSearch } from '../model/head/listHead.ts';
import type { Listing } from '../model/listing.ts';
import { isFiltered, type Selection } from '../model/selection.ts';
import { searchPath, toSelection } from '../model/urls.ts';
import { ListControls } from './ListControls.tsx';
import { listLoader } from './listLoader.ts';
import { useLatePassages } from './useLatePassages.ts';
import styles from './ListPage.module.css';

/** The list of posts, whole or narrowed down: `/blog`, `/blog/category/…`, `/blog/tag/…`. */
export function listRoute(client: QueryClient, first: PrerenderedPage | null) {
  return { Component: ListPage, loader: listLoader(client, first) };
}

function ListPage() {
  const selection = useSelection();
  const listing = useLoaderData<Listing>();
  const { categories, tags, years, count, page, pages, found } = listing;
  const isSearch = useLocation().pathname === searchPath;
  const head = useMemo(
    () => (isSearch && selection.query === '' ? headOfSearch() : headOfList(selection, listing)),
    [isSearch, selection, listing],
  );
  const filtered = isFiltered(selection) || selection.sort !== null;
  const list = useRef<HTMLElement>(null);
  usePressedText(list);
  useStartOfList(list);
  const passages = useLatePassages(selection.query, found);
  const facets = { selection, categories, tags, years };

  return (
    <div className={styles.page}>
      <Head tags={head} />
      <a href="#posts" className="skip-link">
        Skip to posts
      </a>
      <a href="#filters" className="skip-link" data-wide="">
        Skip to filters
      </a>
      <ListHeader {...facets} page={page} isSearch={isSearch} />
      <ListControls {...facets} count={count} />
      <section ref={list} id="posts" tabIndex={-1} aria-label="Posts" className={styles.posts}>
        {!filtered && !isSearch && page === 1 && <Shelf />}
        <ActiveFilters {...facets} count={count} />
        {found?.corrected != null && <Corrected query={selection.query} corrected={found.corrected} />}
        {count === 0 && <NoPosts {...facets} found={found} />}
        <PostList
          posts={listing.posts}
          categories={categories}
          spacious={!filtered && !isSearch && page === 1}
          passages={passages}
        />
        <Pagination selection={selection} page={page} pages={pages} />
      </section>
    </div>
  );
}

/** The selection that the address stands for; the same object as long as the address is the same. */
function useSelection(): Selection {
  const { category, tag, page } = useParams();
  const [search] = useSearchParams();
  return useMemo(() => toSelection({ category, tag, page }, search), [category, tag, page, search]);
}
