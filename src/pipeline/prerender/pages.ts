import { plainLists, toListings } from '../../model/listing.ts';
import type { PostIndex } from '../../model/postIndex.ts';
import type { Prerendered } from '../../model/prerendered.ts';
import type { Selection } from '../../model/selection.ts';
import { listPath, postPath } from '../../model/urls.ts';
import { toBodyHtml } from '../article/renderedBody.ts';
import type { Outputs, PublishedPost } from '../outputs/outputs.ts';

/** A page that the build draws. */
export interface PageOrder {
  page: Prerendered;
  /** Gives the text of the post on it, as HTML; empty on other pages. */
  html: () => string;
  /** Tells of all that decides what is on the page, besides the code that draws it. */
  key: string;
  /** Its file, from the root of the published folder, percent-decoded: `/blog/x.html`. */
  file: string;
}

/** Posts that a reader who is lost may like to see. */
const latestPosts = 4;

/** Every page of the blog, one at a time, because their texts are long. */
export function* pagesOf({ index, posts }: Outputs): Generator<PageOrder> {
  const hashes = new Map(index.posts.map(({ slug, hash }) => [slug, hash]));
  for (const published of posts) yield articleOrder(published, hashes);
  for (const { selection } of plainLists(index)) yield* listOrders(index, selection);
  yield plainOrder({ kind: 'notFound', latest: index.posts.slice(0, latestPosts) }, '/404.html');
}

/** The file that hosts serve for an address. */
export function fileOf(address: string): string {
  return address === '/' ? '/index.html' : `${decodeURIComponent(address)}.html`;
}

function articleOrder(
  { post, renderedBody, leadsTo }: PublishedPost,
  hashes: ReadonlyMap<string, string>,
): PageOrder {
  const { body: _body, cuts: _cuts, pictures, ...details } = post;
  const address = postPath(post.slug);
  const known = Object.fromEntries(leadsTo.map((slug) => [slug, hashes.get(slug) ?? '']));
  return {
    page: { kind: 'post', address, post: details, hashes: known },
    html: () => toBodyHtml(renderedBody, pictures),
    // The hash of its data tells of its whole text.
    key: JSON.stringify([hashes.get(post.slug), known]),
    file: fileOf(address),
  };
}

function plainOrder(page: Prerendered, file: string): PageOrder {
  return { page, html: () => '', key: JSON.stringify(page), file };
}

function* listOrders(index: PostIndex, selection: Selection): Generator<PageOrder> {
  const listingOf = toListings(index, selection);
  const { pages } = listingOf(1);
  for (let page = 1; page <= pages; page++) {
    const address = listPath({ ...selection, page });
    yield plainOrder({ kind: 'list', address, listing: listingOf(page) }, fileOf(address));
  }
}
