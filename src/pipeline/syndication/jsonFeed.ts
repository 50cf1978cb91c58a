import { site } from '../../model/site.ts';
import { toTimestamp } from './days.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { legible } from './markup.ts';

/** Writes a feed as JSON Feed: https://www.jsonfeed.org/version/1.1/. `self` is its own absolute address. */
export function jsonFeed({ title, page, entries }: Feed, self: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description: site.description,
    language: site.language,
    authors: [{ name: site.publisher }],
    items: entries.map(toItem),
  };
  return `${JSON.stringify(feed, withLegibleTexts, 2)}\n`;
}

/** An item must have contents, so its summary becomes them where there is no whole text. */
function toItem(entry: FeedEntry) {
  const { url, title, summary, html, language, image } = entry;
  return {
    id: url,
    url,
    title,
    ...(language === null ? {} : { language }),
    ...(html === null ? { content_text: summary } : { summary, content_html: html }),
    ...(image === null ? {} : { image }),
    date_published: toTimestamp(entry.published),
    date_modified: toTimestamp(entry.updated),
    authors: [{ name: entry.author }],
    tags: entry.topics.map(({ name }) => name),
  };
}

function withLegibleTexts(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? legible(value) : value;
}
