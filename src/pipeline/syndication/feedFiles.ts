import { absoluteUrl, categoryFeedPath, feedPaths } from '../../model/urls.ts';
import { atomFeed } from './atom.ts';
import { rememberedEntries, toFeed } from './feed.ts';
import { jsonFeed } from './jsonFeed.ts';
import type { Lists } from './lists.ts';
import { rssFeed } from './rss.ts';

/** All feeds, by their addresses: the whole blog in three formats, each category in Atom. */
export function feedFiles({ whole, categories }: Lists): [path: string, contents: () => string][] {
  const toEntry = rememberedEntries();
  const feed = () => toFeed(whole, toEntry);
  return [
    [feedPaths.atom, () => atomFeed(feed(), absoluteUrl(feedPaths.atom))],
    [feedPaths.rss, () => rssFeed(feed(), absoluteUrl(feedPaths.rss))],
    [feedPaths.json, () => jsonFeed(feed(), absoluteUrl(feedPaths.json))],
    ...categories.map((list): [string, () => string] => {
      const path = categoryFeedPath(list.slug);
      return [path, () => atomFeed(toFeed(list, toEntry), absoluteUrl(path))];
    }),
  ];
}
