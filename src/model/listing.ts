import type { PostSummary } from './post.ts';
import type { PostIndex } from './postIndex.ts';
import {
  type FacetOption,
  everything,
  featuredFirst,
  isFiltered,
  type Selection,
  selectPosts,
  toPage,
} from './selection.ts';
import { site } from './site.ts';

/** One page of a list with all that stands around it. */
export interface Listing {
  /** The posts of this page. */
  posts: PostSummary[];
  /** Number of this page, from 1, never outside the list. */
  page: number;
  pages: number;
  /** Posts on all pages. */
  count: number;
  /** By name. */
  categories: FacetOption[];
  /** Most used first, then by name. */
  tags: FacetOption[];
  /** The newest first. */
  years: FacetOption[];
  /** What was found for the reader's question, if they asked one. */
  found?: FoundPosts;
}

/** What a list tells of a question, besides its posts. */
export interface FoundPosts {
  /** What was searched for instead, because nothing held the words as they were typed; else null. */
  corrected: string | null;
  /** Where nothing was found: words of the posts that come near to those that were asked. */
  nearest: readonly string[];
  /** Passages of the page's posts, by slug: of the first ones at least. */
  passages: Readonly<Record<string, FoundPassages>>;
  /** Ranks, in the index, of the page's posts whose passages are not there yet. */
  missing: readonly number[];
}

/** Where a post answers a question. */
export interface FoundPassages {
  /** The best first. */
  sections: readonly FoundSection[];
  /** The words of the post that were found, folded: they are marked where the reader lands. */
  words: readonly string[];
}

/** A section of a post that holds what was asked for. */
export interface FoundSection {
  /** The id of its heading; null for what stands before the first. */
  id: string | null;
  /** The words of its heading, or null. */
  heading: string | null;
  snippet: readonly SnippetPart[];
}

/** A stretch of a snippet. */
export interface SnippetPart {
  text: string;
  /** Whether it is one of the words that were found. */
  isMatch: boolean;
}

/** The page of the list that a selection asks for; see `selectPosts` for `found`. */
export function toListing(
  index: PostIndex,
  selection: Selection,
  found: readonly number[] | null = null,
): Listing {
  return toListings(index, selection, found)(selection.page);
}

/** All pages of a selection's list, by their numbers: the posts are gone through only once. */
export function toListings(
  index: PostIndex,
  selection: Selection,
  found: readonly number[] | null = null,
): (page: number) => Listing {
  const { posts, ...facets } = selectPosts(index, selection, found);
  const inOrder = isFiltered(selection) || selection.sort !== null ? posts : featuredFirst(posts);
  return (number) => {
    const { items, page, pages } = toPage(inOrder, number, site.postsPerPage);
    return { posts: items, page, pages, count: posts.length, ...facets };
  };
}

/** The lists that have pages of their own, with their posts: that of everything, of each category and of each tag. */
export function plainLists({
  posts,
  categories,
  tags,
}: PostIndex): { selection: Selection; count: number }[] {
  return [
    { selection: everything, count: posts.length },
    ...categories.map(({ slug, count }) => ({ selection: { ...everything, category: slug }, count })),
    ...tags.map(({ slug, count }) => ({ selection: { ...everything, tags: [slug] }, count })),
  ];
}

/** Names of the chosen topics and the chosen year, as readers see them. */
export function chosenNames({
  categories,
  tags,
  years,
}: Pick<Listing, 'categories' | 'tags' | 'years'>): string[] {
  return [...categories, ...tags, ...years].filter(({ chosen }) => chosen).map(({ name }) => name);
}

/** The selection that a list with a page of its own shows. */
export function selectionOf({ categories, tags, page }: Listing): Selection {
  const chosen = (choices: readonly FacetOption[]) =>
    choices.filter((choice) => choice.chosen).map(({ slug }) => slug);
  return { ...everything, category: chosen(categories)[0] ?? null, tags: chosen(tags), page };
}
