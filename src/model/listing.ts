import type { PostSummary } from './post.ts';
import type { PostIndex } from './postIndex.ts';
import { type Choice, featuredFirst, isFiltered, type Selection, selectPosts, toPage } from './selection.ts';
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
  categories: Choice[];
  /** Most used first, then by name. */
  tags: Choice[];
}

/** The page of the list that a selection asks for. */
export function toListing(index: PostIndex, selection: Selection): Listing {
  const { posts, categories, tags } = selectPosts(index, selection);
  const inOrder = isFiltered(selection) ? posts : featuredFirst(posts);
  const { items, page, pages } = toPage(inOrder, selection.page, site.postsPerPage);
  return { posts: items, page, pages, count: posts.length, categories, tags };
}

/** Names of the chosen topics, as readers see them. */
export function chosenNames({ categories, tags }: Pick<Listing, 'categories' | 'tags'>): string[] {
  return [...categories, ...tags].filter(({ chosen }) => chosen).map(({ name }) => name);
}
