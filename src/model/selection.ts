import type { PostSummary } from './post.ts';
import type { Facet, PostIndex } from './postIndex.ts';
import { hasWords, toQueryWords, toWordText, type WordText } from './wordMatch.ts';

/** What a reader has asked a list to show. */
export interface Selection {
  /** Slug of the one category, or null for all. */
  category: string | null;
  /** Slugs of tags; a post must have every one of them. */
  tags: readonly string[];
  /** Words, or their beginnings, that must all occur in a post's title, excerpt, category or tags. */
  query: string;
  /** From 1. */
  page: number;
}

/** The list without any filter. */
export const everything: Selection = { category: null, tags: [], query: '', page: 1 };

/** A choice with the number of posts the list would have after taking it. */
export interface Choice extends Facet {
  chosen: boolean;
}

/** A list's posts, and what each further choice would give. */
export interface SelectedPosts {
  posts: PostSummary[];
  categories: Choice[];
  tags: Choice[];
}

/** Whether the reader has narrowed the list down. */
export function isFiltered({ category, tags, query }: Selection): boolean {
  return category !== null || tags.length > 0 || query !== '';
}

/**
 * Applies a selection to the index, in one pass over the posts. Each category is counted as if it
 * replaced the chosen one, each tag as if it were added to the chosen ones.
 */
export function selectPosts(index: PostIndex, selection: Selection): SelectedPosts {
  const words = toQueryWords(selection.query);
  const texts = words.length > 0 ? wordTextsOf(index) : null;
  const isCategory = new Set(index.categories.map(({ slug }) => slug));
  const perCategory = new Map<string, number>();
  const perTag = new Map<string, number>();
  const posts: PostSummary[] = [];

  for (const [place, post] of index.posts.entries()) {
    if (!selection.tags.every((tag) => hasTopic(post, tag))) continue;
    if (texts !== null && !hasWords(texts[place] ?? '', words)) continue;
    add(perCategory, post.category);
    for (const tag of post.tags) if (isCategory.has(tag)) add(perCategory, tag);
    if (selection.category !== null && !hasTopic(post, selection.category)) continue;
    for (const tag of post.tags) add(perTag, tag);
    posts.push(post);
  }

  return {
    posts,
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

/** The selection after a click on a tag. */
export function toggleTag(selection: Selection, slug: string): Selection {
  const tags = selection.tags.includes(slug)
    ? selection.tags.filter((tag) => tag !== slug)
    : [...selection.tags, slug];
  return { ...selection, tags, page: 1 };
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

const knownTexts = new WeakMap<PostIndex, readonly WordText[]>();

/** What words are looked for in, for each post of an index. Readers type key by key, so it is made only once. */
function wordTextsOf(index: PostIndex): readonly WordText[] {
  const known = knownTexts.get(index);
  if (known !== undefined) return known;
  const names = new Map([...index.categories, ...index.tags].map(({ slug, name }) => [slug, name]));
  const texts = index.posts.map(({ title, excerpt, category, tags }) => {
    const topics = [category, ...tags].map((slug) => names.get(slug) ?? slug);
    return toWordText([title, excerpt, ...topics].join('\n'));
  });
  knownTexts.set(index, texts);
  return texts;
}
