import { site } from '../../model/site.ts';
import { toMailDate } from './days.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { escapeMarkup, legible } from './markup.ts';
import { element, rawElement, textElement, xmlDocument } from './xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** Writes a feed as RSS: https://www.rssboard.org/rss-specification. `self` is its own absolute address. */
export function rssFeed({ title, page, updated, entries }: Feed, self: string): string {
  return xmlDocument(
    element('rss', { version: '2.0', ...namespaces }, [
      element('channel', {}, [
        plainElement('title', title),
        textElement('link', page),
        plainElement('description', site.description),
        textElement('language', site.language),
        textElement('lastBuildDate', toMailDate(updated)),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
        ...entries.map(toItem),
      ]),
    ]),
  );
}

/**
 * RSS wants an e-mail address in `author`, so names stand in `dc:creator`. Its `description` is HTML, so
 * the summary, which is plain, is escaped twice.
 */
function toItem(entry: FeedEntry): string {
  return element('item', {}, [
    plainElement('title', entry.title),
    textElement('link', entry.url),
    textElement('guid', entry.url, { isPermaLink: 'true' }),
    textElement('pubDate', toMailDate(entry.published)),
    plainElement('dc:creator', entry.author),
    ...(entry.language === null ? [] : [textElement('dc:language', entry.language)]),
    ...entry.topics.map(({ name }) => plainElement('category', name)),
    textElement('description', escapeMarkup(entry.summary)),
    ...(entry.html === null ? [] : [textElement('content:encoded', entry.html)]),
  ]);
}

/**
 * An element whose text some readers take for HTML and others do not. This way of writing `&` and `<`
 * comes out right in most of them: https://www.rssboard.org/rss-profile#data-types-characterdata
 */
function plainElement(name: string, text: string): string {
  const toReference = (character: string) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
  return rawElement(name, legible(text).replace(/[&<>]/g, toReference));
}
