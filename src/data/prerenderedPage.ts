import type { QueryClient } from '@tanstack/react-query';
import { type Prerendered, prerenderedId, textAttribute } from '../model/prerendered.ts';
import { hashesKey } from './postQuery.ts';

/** The page that the reader came in by, if the build has rendered it. */
export interface PrerenderedPage {
  page: Prerendered;
  /** The text of the post on it, as HTML; empty on other pages. */
  html: string;
}

/** Reads what the build left on the page, or null where it has rendered nothing: in the preview. */
export function readPrerenderedPage(root: ParentNode): PrerenderedPage | null {
  const state = root.querySelector(`#${prerenderedId}`)?.textContent;
  if (!state) return null;
  const html = root.querySelector(`[${textAttribute}]`)?.innerHTML ?? '';
  // Its shape is trusted: the same build wrote it.
  return { page: JSON.parse(state), html };
}

/** What the page's loader gives for it: nothing is fetched that is on the page already. */
export function loaderDataOf({ page, html }: PrerenderedPage) {
  switch (page.kind) {
    case 'post':
      return { post: page.post, html };
    case 'list':
    case 'search':
      return page.listing;
    case 'overview':
      return page.overview;
    case 'notFound':
      return null;
    default:
      return page satisfies never;
  }
}

/** Tells the cache what the first page knows, so that the posts it leads to open without the index. */
export function shareKnowledge(client: QueryClient, { page }: PrerenderedPage): void {
  if (page.kind === 'post') client.setQueryData(hashesKey, page.hashes);
  if (page.kind !== 'list' && page.kind !== 'search') return;
  client.setQueryData(
    hashesKey,
    Object.fromEntries(page.listing.posts.map(({ slug, hash }) => [slug, hash])),
  );
}
