import type { PostSummary } from './post.ts';
import { everything, type Selection } from './selection.ts';
import { site } from './site.ts';

/** The home of the blog, where the unfiltered list stands. */
export const homePath = site.basePath === '' ? '/' : site.basePath;

/** Route patterns, for the route table. */
export const routes = {
  list: homePath,
  category: `${site.basePath}/category/:category`,
  tag: `${site.basePath}/tag/:tag`,
  post: `${site.basePath}/:slug`,
} as const;

/** Address of an article. */
export function postPath(slug: string): string {
  return `${site.basePath}/${encodeURIComponent(slug)}`;
}

/** The slug of the post that a path inside the blog leads to, or null where it leads elsewhere. */
export function slugAt(path: string): string | null {
  const { pathname } = new URL(path, site.url);
  const rest = pathname.slice(site.basePath.length).replace(/^\/|\/$/g, '');
  if (!pathname.startsWith(`${site.basePath}/`) || rest === '' || rest.includes('/')) return null;
  try {
    return decodeURIComponent(rest);
  } catch {
    return null;
  }
}

/**
 * Address of a list. Each selection has exactly one: a category or a tag alone has a page of its
 * own, everything else stands in the query, tags in alphabetical order.
 */
export function listPath({ category, tags, query, page }: Selection): string {
  const alone = query === '' && tags.length + (category === null ? 0 : 1) === 1;
  const params = new URLSearchParams();
  if (!alone && category !== null) params.set('category', category);
  if (!alone) for (const tag of tags.toSorted()) params.append('tag', tag);
  if (query !== '') params.set('q', query);
  if (page > 1) params.set('page', String(page));
  const search = params.size > 0 ? `?${params}` : '';
  return (alone ? topicPath(category, tags) : homePath) + search;
}

/** Address of a category's list. */
export function categoryPath(category: string): string {
  return listPath({ ...everything, category });
}

/** Address of a tag's list. */
export function tagPath(tag: string): string {
  return listPath({ ...everything, tags: [tag] });
}

/**
 * The selection at an address: what its path and its query say. Doubtful values (an empty tag, page
 * `-1`) count as not given.
 */
export function toSelection(
  params: { category?: string | undefined; tag?: string | undefined },
  search: URLSearchParams,
): Selection {
  const tags = new Set([params.tag ?? '', ...search.getAll('tag')]);
  const page = Number(search.get('page') ?? 1);
  return {
    category: params.category ?? (search.get('category') || null),
    tags: [...tags].filter(Boolean),
    query: search.get('q') ?? '',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The blog's data files, addressed from the root of the host. */
export const dataPath = `${site.basePath}/data`;

/** Address of the index. */
export const indexDataPath = `${dataPath}/posts.json`;

/** Address of a post's data. It changes with its content, so it may be kept for ever. */
export function postDataPath({ slug, hash }: Pick<PostSummary, 'slug' | 'hash'>): string {
  return `${dataPath}/posts/${encodeURIComponent(slug)}.${hash}.json`;
}

/** Absolute address, for canonical links. */
export function absoluteUrl(path: string): string {
  return new URL(path, site.url).href;
}

function topicPath(category: string | null, tags: readonly string[]): string {
  const [kind, slug] = category === null ? ['tag', tags[0] ?? ''] : ['category', category];
  return `${site.basePath}/${kind}/${encodeURIComponent(slug)}`;
}
