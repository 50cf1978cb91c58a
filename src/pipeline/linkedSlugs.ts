import { slugAt } from '../model/urls.ts';
import type { Article } from './article/article.ts';

/** Slugs of the posts that an article links to. */
export function linkedSlugs({ links }: Article): Set<string> {
  const slugs = links.map(({ target }) => (target.kind === 'blog' ? slugAt(target.href) : null));
  return new Set(slugs.filter((slug) => slug !== null));
}
