import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { indexQuery } from '../data/indexQuery.ts';
import type { PrerenderedPage } from '../data/prerenderedPage.ts';
import { decodePath } from '../model/canonicalAddress.ts';
import type { Listing } from '../model/listing.ts';
import type { PostIndex } from '../model/postIndex.ts';
import { isFiltered, type Selection } from '../model/selection.ts';
import { absoluteUrl, categoryPath, listPath, searchPath, toSelection } from '../model/urls.ts';
import { listingFor } from './foundPosts.ts';
import { leadOn } from './leadOn.ts';
import { TopicNotFoundError } from './notFoundErrors.ts';

type Loader = (args: LoaderFunctionArgs) => Promise<Listing | Response>;

/** Gives lists their posts, or leads on to where a list is. The one that the reader came in by needs no index. */
export function listLoader(client: QueryClient, first: PrerenderedPage | null): Loader {
  return async ({ params, request }) => {
    const { pathname, searchParams } = new URL(request.url);
    const selection = toSelection(params, searchParams);
    const isSearch = isSamePath(pathname, searchPath);
    const address = isSearch && isNothing(selection) ? searchPath : listPath(selection);
    if (!isSamePath(pathname, new URL(absoluteUrl(address)).pathname)) return leadOn(request, address);
    if (isListOf(first, address)) return first.page.listing;
    const index = await client.ensureQueryData({ ...indexQuery, revalidateIfStale: true });
    const otherTopic = otherPageOfTopic(index, params);
    if (otherTopic !== null) return leadOn(request, otherTopic);
    const listing = await listingFor(client, index, selection, request.signal);
    // A page behind the last one is the last one.
    const { page } = listing;
    if (params.page !== undefined && page !== selection.page)
      return leadOn(request, listPath({ ...selection, page }));
    return listing;
  };
}

/** The page that the build has rendered, if it is the list at an address. */
function isListOf(
  first: PrerenderedPage | null,
  address: string,
): first is PrerenderedPage & { page: { kind: 'list' | 'search' } } {
  const page = first?.page;
  return (page?.kind === 'list' || page?.kind === 'search') && page.address === address;
}

/** Whether nothing is asked and nothing chosen. */
function isNothing(selection: Selection): boolean {
  return !isFiltered(selection) && selection.page === 1;
}

/** Characters may stand as they are or with percent signs. */
function isSamePath(pathname: string, address: string): boolean {
  return decodePath(pathname) === decodePath(address);
}

/** A tag that is a category has one page, the category's. A topic nobody writes about has none. */
function otherPageOfTopic(index: PostIndex, { category, tag }: LoaderFunctionArgs['params']): string | null {
  const slug = category ?? tag;
  if (slug === undefined) return null;
  const isCategory = index.categories.some((facet) => facet.slug === slug);
  if (tag !== undefined && isCategory) return categoryPath(tag);
  if (isCategory || index.tags.some((facet) => facet.slug === tag)) return null;
  throw new TopicNotFoundError(slug);
}
