import type { PostSummary } from './post.ts';
import { type Facet, newestFirst, type PostIndex } from './postIndex.ts';

/** What a reader has asked a list to show. */
export interface Selection {
  /** Slug of the one category, or null for all. */
  category: string | null;
  /** Slugs of tags; a post must have every one of them. */
  tags: readonly string[];
  /** The year of publication, or null for all. */
  year: string | null;
  /** What the reader asks for, in their words; see `src/search`. */
  query: string;
  /** In which order; null for the list's own: what answers best first, or else the newest. */
  sort: Sort | null;
  /** From 1. */
  page: number;
}

/** Orders that a reader may choose. */
export const sorts = ['newest', 'oldest', 'longest', 'shortest'] as const;

/** An order that a reader may choose. */
export type Sort = (typeof sorts)[number];

/** The list without any filter. */
export const everything: Selection = {
  category: null,
  tags: [],
  year: null,
  query: '',
  sort: null,
  page: 1,
};

/** A choice with the number of posts the list would have after taking it. */
export interface FacetOption extends Facet {
  chosen: boolean;
}

/** A list's posts, and what each further choice would give. */
export interface SelectedPosts {
  posts: PostSummary[];
  categories: FacetOption[];
  tags: FacetOption[];
  /** The newest first. */
  years: FacetOption[];
}

/** Whether the reader has narrowed the list down. */
export function isFiltered({ category, tags, year, query }: Selection): boolean {
  return category !== null || tags.length > 0 || year !== null || query !== '';
}

/**
 * Applies a selection to the index, in one pass over the posts. Each category and each year is counted as if it
 * replaced the chosen one, each tag as if it were added to the chosen ones. `found` are the ranks, in the index, of
 * the posts that answer the selection's query, the best first; null if nothing is asked.
 */
export function selectPosts(
  index: PostIndex,
  selection: Selection,
  found: readonly number[] | null = null,
): SelectedPosts {
  const isCategory = new Set(index.categories.map(({ slug }) => slug));
  const perCategory = new Map<string, number>();
  const perTag = new Map<string, number>();
  const perYear = new Map<string, number>();
  const posts: PostSummary[] = [];

  for (const post of found === null ? index.posts : postsAt(index, found)) {
    if (!selection.tags.every((tag) => hasTopic(post, tag))) continue;
    const isInYear = selection.year === null || yearOf(post) === selection.year;
    if (isInYear) {
      add(perCategory, post.category);
      for (const tag of post.tags) if (isCategory.has(tag)) add(perCategory, tag);
    }
    if (selection.category !== null && !hasTopic(post, selection.category)) continue;
    add(perYear, yearOf(post));
    if (!isInYear) continue;
    for (const tag of post.tags) add(perTag, tag);
    posts.push(post);
  }

  return {
    posts: inOrder(posts, selection.sort),
    years: yearsOf(index).map((year) => ({
      slug: year,
      name: year,
      count: perYear.get(year) ?? 0,
      chosen: year === selection.year,
    })),
    categories: index.categories.map((facet) => ({
      ...facet,
      count: perCategory.get(facet.slug) ?? 0,
      chosen: facet.slug === selection.category,
    })),
    tags: index.tags.map((facet) => ({
      ...facet,
      count: perTag.get(facet.slug) ?? 0,
      chosen: selection.tags.includes(facet.slug),
    })),
  };
}

/**
 * Whether a post has a topic, as category or as tag: to the reader, a tag with the name of a
 * category is that category.
 */
export function hasTopic(post: PostSummary, slug: string): boolean {
  return post.category === slug || post.tags.includes(slug);
}

/** The selection after a click on a category: chosen, or given up if it was chosen before. */
export function toggleCategory(selection: Selection, slug: string): Selection {
  return { ...selection, category: selection.category === slug ? null : slug, page: 1 };
}

/** The selection after a click on a year. */
export function toggleYear(selection: Selection, year: string): Selection {
  return { ...selection, year: selection.year === year ? null : year, page: 1 };
}

/** The selection after a click on a tag. */
export function toggleTag(selection: Selection, slug: string): Selection {
  const tags = selection.tags.includes(slug)
    ? selection.tags.filter((tag) => tag !== slug)
    : [...selection.tags, slug];
  return { ...selection, tags, page: 1 };
}

/** The year in which a post was published. */
function yearOf({ date }: PostSummary): string {
  return date.slice(0, 4);
}

/** The years of all posts, the newest first. */
function yearsOf({ posts }: PostIndex): string[] {
  return [...new Set(posts.map(yearOf))].toSorted().toReversed();
}

/** Puts posts into an order; null leaves them in theirs. */
function inOrder(posts: readonly PostSummary[], sort: Sort | null): PostSummary[] {
  if (sort === null) return [...posts];
  const sorted = posts.toSorted(newestFirst);
  if (sort === 'newest') return sorted;
  if (sort === 'oldest') return sorted.toReversed();
  const sign = sort === 'longest' ? -1 : 1;
  return sorted.toSorted((a, b) => sign * (minutesOf(a) - minutesOf(b)));
}

/** Minutes that a post takes to read, by what readers are told. */
function minutesOf({ readTime }: PostSummary): number {
  return Number(/\d+/.exec(readTime)?.[0] ?? 0);
}

/** The order of a list that nobody has narrowed down: featured posts, then the others. */
export function featuredFirst(posts: readonly PostSummary[]): PostSummary[] {
  return [...posts.filter((post) => post.featured), ...posts.filter((post) => !post.featured)];
}

/** One page of a list: its posts, its number (never outside the list) and the number of pages. */
export function toPage<T>(items: readonly T[], page: number, size: number) {
  const pages = countPages(items.length, size);
  const current = Math.min(Math.max(1, page), pages);
  return { items: items.slice((current - 1) * size, current * size), page: current, pages };
}

/** Pages of a list of so many items; an empty one has a page too. */
export function countPages(items: number, size: number): number {
  return Math.max(1, Math.ceil(items / size));
}

function add(counts: Map<string, number>, slug: string) {
  counts.set(slug, (counts.get(slug) ?? 0) + 1);
}

function postsAt({ posts }: PostIndex, ranks: readonly number[]): PostSummary[] {
  return ranks.map((rank) => posts[rank]).filter((post) => post !== undefined);
}
