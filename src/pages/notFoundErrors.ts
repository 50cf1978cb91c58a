import type { PostSummary } from '../model/post.ts';

/** There is no page at an address. */
export class PageNotFoundError extends Error {
  override readonly name = 'PageNotFoundError';
  readonly pathname: string;
  /** Posts to read instead, where they are known already. */
  readonly latest: readonly PostSummary[];

  constructor(pathname: string, latest: readonly PostSummary[] = []) {
    super(`There is no page at ${pathname}.`);
    this.pathname = pathname;
    this.latest = latest;
  }
}

/** Nobody writes about a topic. */
export class TopicNotFoundError extends Error {
  override readonly name = 'TopicNotFoundError';
  readonly slug: string;

  constructor(slug: string) {
    super(`There is no topic "${slug}".`);
    this.slug = slug;
  }
}

/** Loader of addresses that no other route knows. Always throws `PageNotFoundError`. */
export function notFoundLoader({ request }: { request: Request }): never {
  throw new PageNotFoundError(new URL(request.url).pathname);
}
