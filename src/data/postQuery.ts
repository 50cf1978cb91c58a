import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Post, PostSummary } from '../model/post.ts';
import { postDataPath } from '../model/urls.ts';
import { DataError, fetchJson } from './fetchJson.ts';
import { indexQuery } from './indexQuery.ts';

/** There is no such post, not even in an index fetched just now. */
export class PostNotFoundError extends Error {
  override readonly name = 'PostNotFoundError';
  readonly slug: string;

  constructor(slug: string) {
    super(`There is no post "${slug}".`);
    this.slug = slug;
  }
}

/** Where the hashes of posts are kept that are known without the index: those that the first page leads to. */
export const hashesKey = ['hashes'] as const;

/**
 * One post, by its slug or by an earlier name.
 *
 * @throws {PostNotFoundError} when the newest index does not have it
 * @throws {DataError} when the index or the post cannot be fetched
 */
export function postQuery(slug: string) {
  return queryOptions({
    queryKey: ['post', slug],
    queryFn: ({ client, signal }) => fetchPost(client, slug, signal),
    staleTime: Infinity,
  });
}

/**
 * An open page may know an index that is older than the files on the server. So a post that is
 * missing, in the index or as a file, is looked up once more in a fresh index.
 */
async function fetchPost(client: QueryClient, slug: string, signal: AbortSignal): Promise<Post> {
  const known = knownFile(client, slug) ?? find(await client.ensureQueryData(indexQuery), slug);
  if (known !== undefined) {
    const post = await fetchPostFile(known, signal);
    if (post !== null) return post;
  }
  const newest = find(await client.fetchQuery({ ...indexQuery, staleTime: 0 }), slug);
  const post = newest && (await fetchPostFile(newest, signal));
  if (!post) throw new PostNotFoundError(slug);
  return post;
}

type PostFile = Pick<PostSummary, 'slug' | 'hash'>;

function knownFile(client: QueryClient, slug: string): PostFile | undefined {
  const hash = client.getQueryData<Record<string, string>>(hashesKey)?.[slug];
  return hash === undefined ? undefined : { slug, hash };
}

function find({ posts }: { posts: PostSummary[] }, slug: string): PostFile | undefined {
  return posts.find((post) => post.slug === slug) ?? posts.find(({ aliases }) => aliases?.includes(slug));
}

async function fetchPostFile(file: PostFile, signal: AbortSignal): Promise<Post | null> {
  try {
    return await fetchJson<Post>(postDataPath(file), { signal });
  } catch (error) {
    if (error instanceof DataError && error.status === 404) return null;
    throw error;
  }
}
