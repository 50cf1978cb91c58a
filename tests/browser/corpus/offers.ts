import { categories, type CorpusPost } from '../corpus.ts';

/** What a reader has chosen, by name. */
export interface Chosen {
  category?: string;
  tags: readonly string[];
}

/** A choice as it is announced: its name, its number of posts, and whether it cannot be chosen. */
export interface Offer {
  name: string;
  count: number;
  disabled: boolean;
}

/** The posts that have all that is chosen. A tag with the name of a category is that category. */
export function selected(posts: readonly CorpusPost[], { category, tags }: Chosen): CorpusPost[] {
  const topics = category === undefined ? tags : [category, ...tags];
  return posts.filter((post) =>
    topics.every((topic) => post.category === topic || post.tags.includes(topic)),
  );
}

/** Everything that should be offered after a choice, in the order of names. */
export function offersFor(posts: readonly CorpusPost[], chosen: Chosen): Offer[] {
  const toOffer = (name: string, next: Chosen): Offer => {
    const count = selected(posts, next).length;
    const isChosen = name === chosen.category || chosen.tags.includes(name);
    return { name, count, disabled: count === 0 && !isChosen };
  };
  return [
    ...categories.map((category) => toOffer(category, { ...chosen, category })),
    ...tagNames(posts).map((tag) => toOffer(tag, { ...chosen, tags: [...chosen.tags, tag] })),
  ].toSorted(byName);
}

/** The tags that can still be added to a choice and leave at least one post. */
export function possibleTags(posts: readonly CorpusPost[], chosen: Chosen): string[] {
  return tagNames(posts).filter(
    (tag) =>
      !chosen.tags.includes(tag) && selected(posts, { ...chosen, tags: [...chosen.tags, tag] }).length > 0,
  );
}

/** Compares offers for sorting. */
export function byName(a: Offer, b: Offer): number {
  return a.name < b.name ? -1 : 1;
}

function tagNames(posts: readonly CorpusPost[]): string[] {
  return [...new Set(posts.flatMap(({ tags }) => tags))].filter((tag) => !categories.includes(tag));
}
