import type { Facet } from '../../model/postIndex.ts';
import { everything, hasTopic, type Selection } from '../../model/selection.ts';
import { site } from '../../model/site.ts';
import type { Syndicated, SyndicatedPost } from './syndicated.ts';

/** A list that has pages of its own, with all its posts, newest first. */
export interface List {
  /** The title of its page. */
  title: string;
  selection: Selection;
  posts: readonly SyndicatedPost[];
}

/** The list of a category or tag. */
export interface TopicList extends List {
  slug: string;
}

/** All lists of the blog that have pages of their own. */
export interface Lists {
  whole: List;
  categories: readonly TopicList[];
  tags: readonly TopicList[];
}

/** Gathers the posts of each list. */
export function toLists({ posts, index }: Syndicated): Lists {
  const bySlug = new Map(posts.map((each) => [each.post.slug, each]));
  const toTopicList = ({ slug, name }: Facet, selection: Selection): TopicList => ({
    slug,
    title: `${name} | ${site.name}`,
    selection,
    posts: index.posts
      .filter((summary) => hasTopic(summary, slug))
      .flatMap((summary) => bySlug.get(summary.slug) ?? []),
  });
  return {
    whole: { title: site.name, selection: everything, posts },
    categories: index.categories.map((facet) => toTopicList(facet, { ...everything, category: facet.slug })),
    tags: index.tags.map((facet) => toTopicList(facet, { ...everything, tags: [facet.slug] })),
  };
}
