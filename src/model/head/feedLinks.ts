import type { Topic } from '../post.ts';
import { site } from '../site.ts';
import { categoryFeedPath, feedPaths } from '../urls.ts';
import { type HeadTag, link } from './headTag.ts';
import { pageTitle } from './pageTitle.ts';

/** Where feed readers find the blog's feeds and, on a category's pages, the category's own. */
export function feedLinks(category?: Topic): HeadTag[] {
  const links = [
    feedLink(feedPaths.atom, 'application/atom+xml', `${site.name} (Atom)`),
    feedLink(feedPaths.rss, 'application/rss+xml', `${site.name} (RSS)`),
    feedLink(feedPaths.json, 'application/feed+json', `${site.name} (JSON)`),
  ];
  if (category === undefined) return links;
  const title = `${pageTitle(category.name)} (Atom)`;
  return [...links, feedLink(categoryFeedPath(category.slug), 'application/atom+xml', title)];
}

function feedLink(href: string, type: string, title: string): HeadTag {
  return link('alternate', href, { type, title });
}
