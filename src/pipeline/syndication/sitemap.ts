import { overviewPath } from '../../model/head/overviewHead.ts';
import type { Overview } from '../../model/overview.ts';
import type { Post } from '../../model/post.ts';
import { toPage } from '../../model/selection.ts';
import { site } from '../../model/site.ts';
import { absoluteUrl, listPath, postPath, sitemapPath } from '../../model/urls.ts';
import { lastDay, latest } from './days.ts';
import type { List, Lists } from './lists.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** Lists every page that search engines may show: https://www.sitemaps.org/protocol.html */
export function sitemap(
  { whole, categories, tags }: Lists,
  posts: readonly Post[],
  overviews: readonly Overview[],
): string {
  return xmlDocument(
    element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, [
      ...[whole, ...categories, ...tags].flatMap(listEntries),
      ...overviews.map((overview) => entry(overviewPath(overview), null)),
      ...posts.map((post) => entry(postPath(post.slug), lastDay(post))),
    ]),
  );
}

/** Any change of a list may move posts to other pages, so all its pages are as new as its newest post. */
function listEntries({ selection, posts }: List): string[] {
  const changed = latest(posts.map(({ post }) => lastDay(post)));
  const { pages } = toPage(posts, 1, site.postsPerPage);
  return Array.from({ length: pages }, (_, index) =>
    entry(listPath({ ...selection, page: index + 1 }), changed),
  );
}

function entry(path: string, changed: string | null): string {
  return element('url', {}, [
    textElement('loc', absoluteUrl(path)),
    ...(changed === null ? [] : [textElement('lastmod', changed)]),
  ]);
}

/** Lets every crawler go everywhere, and shows it the way: https://www.rfc-editor.org/rfc/rfc9309 */
export function robotsFile(): string {
  return `User-agent: *
Allow: /

Sitemap: ${absoluteUrl(sitemapPath)}
`;
}
