import { overviewPath } from '../../model/head/overviewHead.ts';
import { plainLists, toListing, toListings } from '../../model/listing.ts';
import { type Overview, overviewsOf, toArchive } from '../../model/overview.ts';
import type { PostIndex } from '../../model/postIndex.ts';
import type { Prerendered } from '../../model/prerendered.ts';
import { everything, type Selection } from '../../model/selection.ts';
import { archivePath, listPath, postPath, searchPath } from '../../model/urls.ts';
import { toBodyHtml } from '../article/renderedBody.ts';
import type { Outputs, PublishedPost } from '../outputs/outputs.ts';

/** A page that the build renders. */
export interface PageToRender {
  page: Prerendered;
  /** Gives the text of the post on it, as HTML; empty on other pages. */
  html: () => string;
  /** Tells of all that decides what is on the page, besides the code that renders it. */
  key: string;
  /** Its file, from the root of the published folder, percent-decoded: `/blog/x.html`. */
  file: string;
}

/** Posts that a reader who is lost may like to see. */
const latestPosts = 4;

/** Every page of the blog, one at a time, because their texts are long. */
export function* pagesOf({ index, posts }: Outputs): Generator<PageToRender> {
  const hashes = new Map(index.posts.map(({ slug, hash }) => [slug, hash]));
  for (const published of posts) yield articlePage(published, hashes);
  for (const { selection } of plainLists(index)) yield* listPages(index, selection);
  yield plainPage(
    { kind: 'search', address: searchPath, listing: toListing(index, everything) },
    fileOf(searchPath),
  );
  for (const overview of overviewsOf(index)) yield overviewPage(overview, overviewPath(overview));
  const newest = toArchive(index, null);
  if (newest !== null) yield overviewPage(newest, archivePath(null));
  yield plainPage({ kind: 'notFound', latest: index.posts.slice(0, latestPosts) }, '/404.html');
}

/** The file that hosts serve for an address. */
export function fileOf(address: string): string {
  return address === '/' ? '/index.html' : `${decodeURIComponent(address)}.html`;
}

function articlePage(
  { post, renderedBody, leadsTo }: PublishedPost,
  hashes: ReadonlyMap<string, string>,
): PageToRender {
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

function plainPage(page: Prerendered, file: string): PageToRender {
  return { page, html: () => '', key: JSON.stringify(page), file };
}

function overviewPage(overview: Overview, address: string): PageToRender {
  return plainPage({ kind: 'overview', address, overview }, fileOf(address));
}

function* listPages(index: PostIndex, selection: Selection): Generator<PageToRender> {
  const listingOf = toListings(index, selection);
  const { pages } = listingOf(1);
  for (let page = 1; page <= pages; page++) {
    const address = listPath({ ...selection, page });
    yield plainPage({ kind: 'list', address, listing: listingOf(page) }, fileOf(address));
  }
}
