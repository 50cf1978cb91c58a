import type { PostSummary } from './post.ts';
import type { PostIndex } from './postIndex.ts';
import {
  type Choice,
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
  categories: Choice[];
  /** Most used first, then by name. */
  tags: Choice[];
}

/** The page of the list that a selection asks for. */
export function toListing(index: PostIndex, selection: Selection): Listing {
  return toListings(index, selection)(selection.page);
}

/** All pages of a selection's list, by their numbers: the posts are gone through only once. */
export function toListings(index: PostIndex, selection: Selection): (page: number) => Listing {
  const { posts, categories, tags } = selectPosts(index, selection);
  const inOrder = isFiltered(selection) ? posts : featuredFirst(posts);
  return (number) => {
    const { items, page, pages } = toPage(inOrder, number, site.postsPerPage);
    return { posts: items, page, pages, count: posts.length, categories, tags };
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

/** Names of the chosen topics, as readers see them. */
export function chosenNames({ categories, tags }: Pick<Listing, 'categories' | 'tags'>): string[] {
  return [...categories, ...tags].filter(({ chosen }) => chosen).map(({ name }) => name);
}

/** The selection that a list without search words shows. */
export function selectionOf({ categories, tags, page }: Listing): Selection {
  const chosen = (choices: readonly Choice[]) =>
    choices.filter((choice) => choice.chosen).map(({ slug }) => slug);
  return { category: chosen(categories)[0] ?? null, tags: chosen(tags), query: '', page };
}
