import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type LoaderFunctionArgs, replace, useNavigate, useParams, useSearchParams } from 'react-router';
import { Head } from '../components/Head.tsx';
import { ActiveFilters } from '../components/list/ActiveFilters.tsx';
import { Facets } from '../components/list/Facets.tsx';
import { FilterSheet } from '../components/list/FilterSheet.tsx';
import { ListHeader } from '../components/list/ListHeader.tsx';
import { NoPosts } from '../components/list/NoPosts.tsx';
import { Pagination } from '../components/list/Pagination.tsx';
import { PostList } from '../components/list/PostList.tsx';
import { SearchField } from '../components/list/SearchField.tsx';
import { indexQuery } from '../data/indexQuery.ts';
import type { PostIndex } from '../model/postIndex.ts';
import { featuredFirst, isFiltered, type Selection, selectPosts, toPage } from '../model/selection.ts';
import { site } from '../model/site.ts';
import { categoryPath, listPath, toSelection } from '../model/urls.ts';
import styles from './ListPage.module.css';
import { TopicNotFoundError } from './notFound.ts';

/** The list of posts, whole or narrowed down: `/blog`, `/blog/category/…`, `/blog/tag/…`. */
export function listRoute(client: QueryClient) {
  return {
    Component: ListPage,
    loader: async ({ params }: LoaderFunctionArgs) => {
      const index = await client.ensureQueryData({ ...indexQuery, revalidateIfStale: true });
      return checkTopic(index, params);
    },
  };
}

/** A tag that is a category has one page, the category's. A topic nobody writes about has none. */
function checkTopic(index: PostIndex, { category, tag }: LoaderFunctionArgs['params']) {
  const slug = category ?? tag;
  if (slug === undefined) return null;
  const isCategory = index.categories.some((facet) => facet.slug === slug);
  if (tag !== undefined && isCategory) return replace(categoryPath(tag));
  if (isCategory || index.tags.some((facet) => facet.slug === tag)) return null;
  throw new TopicNotFoundError(slug);
}

function ListPage() {
  const { data: index } = useSuspenseQuery(indexQuery);
  const selection = useSelection();
  const navigate = useNavigate();
  const selected = useMemo(() => selectPosts(index, selection), [index, selection]);
  const filtered = isFiltered(selection);
  const posts = useMemo(
    () => (filtered ? selected.posts : featuredFirst(selected.posts)),
    [filtered, selected.posts],
  );
  const { items, page, pages } = useMemo(
    () => toPage(posts, selection.page, site.postsPerPage),
    [posts, selection.page],
  );
  const facets = { selection, categories: selected.categories, tags: selected.tags };
  const active = selection.tags.length + (selection.category === null ? 0 : 1);

  const search = (query: string) =>
    navigate(listPath({ ...selection, query, page: 1 }), {
      // The address itself is asked, because typing can be faster than drawing.
      replace: new URLSearchParams(window.location.search).has('q'),
      preventScrollReset: true,
      state: { inPlace: true },
    });

  return (
    <div className={styles.page}>
      <ListHead selection={selection} index={index} page={page} />
      <ListHeader {...facets} />
      <div className={styles.tools}>
        <SearchField query={selection.query} onSearch={(query) => void search(query)} />
        <FilterSheet active={active} count={posts.length}>
          <Facets {...facets} />
        </FilterSheet>
      </div>
      <aside aria-label="Filters" className={styles.facets}>
        <Facets {...facets} />
      </aside>
      <section aria-label="Posts" className={styles.posts}>
        <ActiveFilters {...facets} count={posts.length} />
        {items.length === 0 && <NoPosts />}
        <PostList posts={items} categories={index.categories} spacious={!filtered && page === 1} />
        <Pagination selection={selection} page={page} pages={pages} />
      </section>
    </div>
  );
}

/** The selection that the address stands for; the same object as long as the address is the same. */
function useSelection(): Selection {
  const { category, tag } = useParams();
  const [search] = useSearchParams();
  return useMemo(() => toSelection({ category, tag }, search), [category, tag, search]);
}

interface ListHeadProps {
  selection: Selection;
  index: PostIndex;
  page: number;
}

function ListHead({ selection, index, page }: ListHeadProps) {
  const { category, tags, query } = selection;
  const names = [category, ...tags].flatMap(
    (slug) => [...index.categories, ...index.tags].find((facet) => facet.slug === slug)?.name ?? [],
  );
  const words = [...names, ...(query === '' ? [] : [`“${query}”`])].join(', ');
  const title = [words, page > 1 ? `page ${page}` : ''].filter(Boolean).join(', ');
  const lasting = query === '' && names.length < 2;
  return (
    <Head
      title={title === '' ? null : title}
      description={words === '' ? site.description : `Posts about ${words}. ${site.description}`}
      canonical={listPath({ ...selection, query: '', tags: lasting ? tags : [], page: lasting ? page : 1 })}
      hidden={!lasting}
    />
  );
}
