import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import {
  type LoaderFunctionArgs,
  useLoaderData,
  useNavigate,
  useParams,
  useSearchParams,
} from 'react-router';
import { Head } from '../components/Head.tsx';
import { inPlace } from '../components/inPlace.ts';
import { ActiveFilters } from '../components/list/ActiveFilters.tsx';
import { CategoryRow } from '../components/list/CategoryRow.tsx';
import { Facets } from '../components/list/Facets.tsx';
import { filterOverlay, FilterSheet } from '../components/list/FilterSheet.tsx';
import { ListHeader } from '../components/list/ListHeader.tsx';
import { NoPosts } from '../components/list/NoPosts.tsx';
import { Pagination } from '../components/list/Pagination.tsx';
import { usePressedText } from '../components/list/pressedText.ts';
import { PostList } from '../components/list/PostList.tsx';
import { SearchField } from '../components/list/SearchField.tsx';
import { useStartOfList } from '../components/list/startOfList.ts';
import { Shelf } from '../components/resume/Shelf.tsx';
import type { FirstPage } from '../data/firstPage.ts';
import { indexQuery } from '../data/indexQuery.ts';
import { decodePath } from '../model/canonicalAddress.ts';
import { headOfList } from '../model/head/listHead.ts';
import { type Listing, toListing } from '../model/listing.ts';
import type { PostIndex } from '../model/postIndex.ts';
import { isFiltered, type Selection } from '../model/selection.ts';
import { categoryPath, isPlain, listPath, toSelection } from '../model/urls.ts';
import { leadOn } from './leadOn.ts';
import styles from './ListPage.module.css';
import { TopicNotFoundError } from './notFoundErrors.ts';

/**
 * The list of posts, whole or narrowed down: `/blog`, `/blog/category/…`, `/blog/tag/…`. The list that the reader
 * came in by needs no index.
 */
export function listRoute(client: QueryClient, first: FirstPage | null) {
  return {
    Component: ListPage,
    loader: async ({ params, request }: LoaderFunctionArgs) => {
      const { pathname, searchParams } = new URL(request.url);
      const selection = toSelection(params, searchParams);
      const address = listPath(selection);
      if (isPlain(selection) && !isSamePath(pathname, address)) return leadOn(request, address);
      if (first?.page.kind === 'list' && first.page.address === address) return first.page.listing;
      const index = await client.ensureQueryData({ ...indexQuery, revalidateIfStale: true });
      return checkTopic(index, params, request) ?? checkPage(index, params, selection, request);
    },
  };
}

/** Characters may stand as they are or with percent signs. */
function isSamePath(pathname: string, address: string): boolean {
  return decodePath(pathname) === decodePath(address);
}

/** A tag that is a category has one page, the category's. A topic nobody writes about has none. */
function checkTopic(index: PostIndex, { category, tag }: LoaderFunctionArgs['params'], request: Request) {
  const slug = category ?? tag;
  if (slug === undefined) return null;
  const isCategory = index.categories.some((facet) => facet.slug === slug);
  if (tag !== undefined && isCategory) return leadOn(request, categoryPath(tag));
  if (isCategory || index.tags.some((facet) => facet.slug === tag)) return null;
  throw new TopicNotFoundError(slug);
}

/** A page behind the last one is the last one. */
function checkPage(
  index: PostIndex,
  { page }: LoaderFunctionArgs['params'],
  selection: Selection,
  request: Request,
) {
  if (page === undefined) return null;
  const nearest = toListing(index, selection).page;
  return nearest === selection.page ? null : leadOn(request, listPath({ ...selection, page: nearest }));
}

function ListPage() {
  const selection = useSelection();
  const listing = useListing(selection);
  const { categories, tags, count, page, pages } = listing;
  const navigate = useNavigate();
  const head = useMemo(() => headOfList(selection, listing), [selection, listing]);
  const filtered = isFiltered(selection);
  const list = useRef<HTMLElement>(null);
  usePressedText(list);
  useStartOfList(list);
  const facets = { selection, categories, tags };
  const active = selection.tags.length + (selection.category === null ? 0 : 1);

  const search = (query: string) =>
    navigate(listPath({ ...selection, query, page: 1 }), {
      // The address itself is asked, because typing can be faster than drawing.
      replace: new URLSearchParams(window.location.search).has('q'),
      preventScrollReset: true,
      state: inPlace,
    });

  return (
    <div className={styles.page}>
      <Head tags={head} />
      <a href="#posts" className="skip-link">
        Skip to posts
      </a>
      <a href="#filters" className="skip-link" data-wide="">
        Skip to filters
      </a>
      <ListHeader {...facets} page={page} />
      <div className={styles.controls} data-controls="" tabIndex={-1}>
        <div className={styles.tools}>
          <SearchField query={selection.query} onSearch={(query) => void search(query)} />
          <FilterSheet active={active} count={count}>
            <Facets {...facets} overlay={filterOverlay} />
          </FilterSheet>
        </div>
        <p className={styles.scriptless}>Searching, and choosing more than one filter, need scripts.</p>
        <CategoryRow {...facets} />
        <aside id="filters" tabIndex={-1} aria-label="Filters" className={styles.facets}>
          <Facets {...facets} />
        </aside>
      </div>
      <section ref={list} id="posts" tabIndex={-1} aria-label="Posts" className={styles.posts}>
        {!filtered && page === 1 && <Shelf />}
        <ActiveFilters {...facets} count={count} />
        {count === 0 && <NoPosts />}
        <PostList posts={listing.posts} categories={categories} spacious={!filtered && page === 1} />
        <Pagination selection={selection} page={page} pages={pages} />
      </section>
    </div>
  );
}

/** The list as the build has drawn it, or as the index gives it. */
function useListing(selection: Selection): Listing {
  const given = useLoaderData<Listing | null>();
  const { data: index } = useQuery({ ...indexQuery, enabled: given === null });
  return useMemo(() => {
    if (given !== null) return given;
    // The loader has seen to it.
    if (index === undefined) throw new Error('The index of posts is not there.');
    return toListing(index, selection);
  }, [given, index, selection]);
}

/** The selection that the address stands for; the same object as long as the address is the same. */
function useSelection(): Selection {
  const { category, tag, page } = useParams();
  const [search] = useSearchParams();
  return useMemo(() => toSelection({ category, tag, page }, search), [category, tag, page, search]);
}
