import { findParameter } from './find.ts';
import type { PostSummary } from './post.ts';
import { everything, type Selection, sorts } from './selection.ts';
import { site } from './site.ts';

/** The home of the blog, where the unfiltered list stands. */
export const homePath = site.basePath === '' ? '/' : site.basePath;

/** Route patterns, for the route table. */
export const routes = {
  list: homePath,
  listPage: `${site.basePath}/page/:page`,
  category: `${site.basePath}/category/:category`,
  categoryPage: `${site.basePath}/category/:category/page/:page`,
  tag: `${site.basePath}/tag/:tag`,
  tagPage: `${site.basePath}/tag/:tag/page/:page`,
  search: `${site.basePath}/search`,
  topics: `${site.basePath}/topics`,
  archive: `${site.basePath}/archive`,
  archiveYear: `${site.basePath}/archive/:year`,
  post: `${site.basePath}/:slug`,
} as const;

/** Address of the search, and of what it finds when a query follows. No post can have it. */
export const searchPath = routes.search;

/** Address of the overview of topics. */
export const topicsPath = routes.topics;

/** Address of the posts of a year; of the newest year if none is given. */
export function archivePath(year: string | null): string {
  return year === null ? routes.archive : `${routes.archive}/${year}`;
}

/** Pages of the blog that no post can have the address of. */
const ownPages: ReadonlySet<string> = new Set([routes.search, routes.topics, routes.archive]);

/** Address of an article. */
export function postPath(slug: string): string {
  return `${site.basePath}/${encodeURIComponent(slug)}`;
}

/** Address of a passage of an article. `words` are marked there; `id` is that of its heading, if it has one. */
export function passagePath(slug: string, words: readonly string[], id: string | null): string {
  const find = new URLSearchParams({ [findParameter]: words.join(' ') });
  return `${postPath(slug)}?${find}${id === null ? '' : `#${encodeURIComponent(id)}`}`;
}

/** The slug of the post that a path inside the blog leads to, or null where it leads elsewhere. */
export function slugAt(path: string): string | null {
  const { pathname } = new URL(path, site.url);
  const rest = pathname.slice(site.basePath.length).replace(/^\/|\/$/g, '');
  if (!pathname.startsWith(`${site.basePath}/`) || rest === '' || rest.includes('/')) return null;
  if (ownPages.has(pathname)) return null;
  try {
    return decodeURIComponent(rest);
  } catch {
    return null;
  }
}

/**
 * Address of a list. Each selection has exactly one. The whole list, a category alone and a tag alone have pages
 * of their own, so that any host can serve them as files; everything else stands in the query, tags in
 * alphabetical order. What is found for words stands at the search's address.
 */
export function listPath(selection: Selection): string {
  const { category, tags, year, query, sort, page } = selection;
  if (isPlain(selection)) return toPlainPath(category, tags, page);
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  if (category !== null) params.set('category', category);
  for (const tag of tags.toSorted()) params.append('tag', tag);
  if (year !== null) params.set('year', year);
  if (sort !== null) params.set('sort', sort);
  if (page > 1) params.set('page', String(page));
  return `${query === '' ? homePath : searchPath}?${params}`;
}

/** Whether a list has a page of its own: that of everything, of one category or of one tag. */
export function isPlain({ category, tags, year, query, sort }: Selection): boolean {
  if (query !== '' || year !== null || sort !== null) return false;
  return tags.length + (category === null ? 0 : 1) <= 1;
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
  params: { category?: string | undefined; tag?: string | undefined; page?: string | undefined },
  search: URLSearchParams,
): Selection {
  const tags = new Set([params.tag ?? '', ...search.getAll('tag')].map(toTopicSlug));
  const page = Number(params.page ?? search.get('page') ?? 1);
  return {
    category: toTopicSlug(params.category ?? search.get('category') ?? '') || null,
    tags: [...tags].filter(Boolean),
    year: /^\d{4}$/.exec(search.get('year') ?? '')?.[0] ?? null,
    query: search.get('q') ?? '',
    sort: sorts.find((sort) => sort === search.get('sort')) ?? null,
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

/** The folder of scripts, styles and fonts. */
export const assetsPath = `${site.basePath}/assets`;

/** The folder of copies that the build makes of pictures. */
export const pictureCopiesPath = `${site.basePath}/pictures`;

/** Folders of files: what is missing there is never answered with a page. */
export const fileFolders: readonly string[] = [
  ...new Set([assetsPath, dataPath, pictureCopiesPath, '/images']),
];

/** The blog's feeds, and where they are. */
export const feedPaths = {
  atom: `${site.basePath}/feed.xml`,
  rss: `${site.basePath}/rss.xml`,
  json: `${site.basePath}/feed.json`,
} as const;

/** Address of the Atom feed of a category. */
export function categoryFeedPath(category: string): string {
  return `${categoryPath(category)}/feed.xml`;
}

/** Address of the list of all addresses that search engines may visit. */
export const sitemapPath = `${site.basePath}/sitemap.xml`;

/** Address of a post's Markdown. */
export function postMarkdownPath(slug: string): string {
  return `${postPath(slug)}.md`;
}

/** Address of the list of all posts' Markdown. */
export const llmsPath = `${site.basePath}/llms.txt`;

/** Address of the app's description for phones that install it. */
export const manifestPath = `${site.basePath}/manifest.webmanifest`;

/** The picture for links to pages without one of their own: 1200 × 630 pixels. */
export const defaultShareImagePath = `${site.basePath}/share.png`;

/** Absolute address, for canonical links. */
export function absoluteUrl(path: string): string {
  return new URL(path, site.url).href;
}

/** Slugs have small letters and keep accents with them; addresses that are typed or copied may not. */
function toTopicSlug(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function toPlainPath(category: string | null, [tag]: readonly string[], page: number): string {
  const topic = category ?? tag;
  const kind = category === null ? 'tag' : 'category';
  const list = topic === undefined ? homePath : `${site.basePath}/${kind}/${encodeURIComponent(topic)}`;
  return page > 1 ? `${list === '/' ? '' : list}/page/${page}` : list;
}
