import type { Topic } from '../../model/post.ts';
import { site } from '../../model/site.ts';
import { absoluteUrl, listPath, postPath } from '../../model/urls.ts';
import { lastDay, latest } from './days.ts';
import type { List } from './lists.ts';
import type { SyndicatedPost } from './syndicated.ts';

/** A feed, in whatever format it is written. Addresses are absolute, texts are plain, days are `YYYY-MM-DD`. */
export interface Feed {
  title: string;
  /** The page that lists the same posts. It also identifies the feed. */
  page: string;
  updated: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/** A post in a feed. */
export interface FeedEntry {
  /** The post's page. It also identifies the entry. */
  url: string;
  title: string;
  summary: string;
  /** The whole text; null where the feed carries summaries only. */
  html: string | null;
  published: string;
  updated: string;
  author: string;
  /** As a BCP 47 tag; null where it is that of the feed. */
  language: string | null;
  /** The category, then the tags. */
  topics: readonly Topic[];
  /** The cover. */
  image: string | null;
}

/** Makes the entry of a post. */
export type ToEntry = (post: SyndicatedPost) => FeedEntry;

/** Atom demands a day even of a feed without entries. */
const beforeAllPosts = '1970-01-01';

/** The feed of a list: its newest posts. */
export function toFeed({ title, selection, posts }: List, toEntry: ToEntry): Feed {
  const entries = posts.slice(0, site.feed.posts).map(toEntry);
  return {
    title,
    page: absoluteUrl(listPath(selection)),
    updated: latest(entries.map(({ updated }) => updated)) ?? beforeAllPosts,
    entries,
  };
}

/** Makes entries and remembers them, because a post stands in several feeds and its HTML costs time. */
export function rememberedEntries(): ToEntry {
  const entries = new Map<SyndicatedPost, FeedEntry>();
  return (post) => {
    const entry = entries.get(post) ?? toFeedEntry(post);
    entries.set(post, entry);
    return entry;
  };
}

function toFeedEntry({ post, html }: SyndicatedPost): FeedEntry {
  const { slug, title, excerpt, date, author, category, tags, cover } = post;
  return {
    url: absoluteUrl(postPath(slug)),
    title,
    summary: excerpt,
    html: site.feed.content === 'full' ? html() : null,
    published: date,
    updated: lastDay(post),
    author,
    language: post.lang ?? null,
    topics: [category, ...tags],
    image: cover === null ? null : absoluteUrl(cover.src),
  };
}
