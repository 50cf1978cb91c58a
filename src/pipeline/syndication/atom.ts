import { site } from '../../model/site.ts';
import { toTimestamp } from './days.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** Writes a feed as Atom: https://www.rfc-editor.org/rfc/rfc4287. `self` is its own absolute address. */
export function atomFeed({ title, page, updated, entries }: Feed, self: string): string {
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language };
  return xmlDocument(
    element('feed', attributes, [
      textElement('id', page),
      textElement('title', title),
      textElement('subtitle', site.description),
      textElement('updated', toTimestamp(updated)),
      author(site.publisher),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      pageLink(page),
      ...entries.map(toEntry),
    ]),
  );
}

function toEntry(entry: FeedEntry): string {
  return element('entry', entry.language === null ? {} : { 'xml:lang': entry.language }, [
    textElement('id', entry.url),
    textElement('title', entry.title),
    pageLink(entry.url),
    textElement('published', toTimestamp(entry.published)),
    textElement('updated', toTimestamp(entry.updated)),
    author(entry.author),
    ...entry.topics.map(({ slug, name }) => element('category', { term: slug, label: name })),
    textElement('summary', entry.summary),
    ...(entry.html === null ? [] : [textElement('content', entry.html, { type: 'html' })]),
  ]);
}

function author(name: string): string {
  return element('author', {}, [textElement('name', name)]);
}

function pageLink(href: string): string {
  return element('link', { rel: 'alternate', type: 'text/html', href });
}
