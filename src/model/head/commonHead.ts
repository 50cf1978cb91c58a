import type { Topic } from '../post.ts';
import { site } from '../site.ts';
import { manifestPath, categoryFeedPath, feedPaths } from '../urls.ts';
import { type HeadTag, link, meta, titleTag, pageTitle } from './headTag.ts';

/** What every page says in `<head>` alike. Icons, character set and viewport stand in `index.html`. */
export function staticHead(): HeadTag[] {
  return [
    meta('application-name', site.name),
    themeColour('light'),
    themeColour('dark'),
    // Phones would turn figures of the text into links before the app takes the page over.
    meta('format-detection', 'telephone=no, date=no, address=no, email=no'),
    link('manifest', manifestPath),
  ];
}

function themeColour(scheme: 'light' | 'dark'): HeadTag {
  const { attributes, ...tag } = meta('theme-color', site.themeColour[scheme]);
  return { ...tag, attributes: { ...attributes, media: `(prefers-color-scheme: ${scheme})` } };
}

/** What a page says in `<head>` that stands in for another: nothing that should be kept or passed on. */
export function headOfError(title: string): HeadTag[] {
  return [titleTag(pageTitle(title)), meta('robots', 'noindex'), ...feedLinks()];
}

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

/** Widths and heights in pixels that phones ask for: https://web.dev/articles/add-manifest#icons. */
export const appIconSizes = [192, 512] as const;

/** Address of the blog's icon as PNG. */
export function appIconPath(size: (typeof appIconSizes)[number]): string {
  return `${site.basePath}/icon-${size}.png`;
}
