import type { PostLink } from './post.ts';
import type { Facet, PostIndex } from './postIndex.ts';
import { site } from './site.ts';

/** What a page tells that gives an overview of the posts: of what they are about, or of when they came. */
export type Overview = TopicsOverview | Archive;

/** All topics with the number of their posts. */
export interface TopicsOverview {
  kind: 'topics';
  categories: DescribedTopic[];
  tags: DescribedTopic[];
}

/** A topic with what the clinic says of it. */
export interface DescribedTopic extends Facet {
  description?: string;
}

/** The posts of a year, month by month, and the ways to the other years. */
export interface Archive {
  kind: 'archive';
  year: string;
  /** All years that have posts, the newest first. */
  years: { year: string; count: number }[];
  /** The newest first. */
  months: ArchivedMonth[];
}

/** The posts of a month, which is written `YYYY-MM`; the newest first. */
export interface ArchivedMonth {
  month: string;
  posts: ArchivedPost[];
}

/** A post as the archive lists it. */
export interface ArchivedPost extends PostLink {
  date: string;
}

/** The overview of what posts are about. */
export function toTopicsOverview({ categories, tags }: PostIndex): TopicsOverview {
  return { kind: 'topics', categories: categories.map(described), tags: tags.map(described) };
}

/** The posts of a year, or of the newest if none is given; null if there are none. */
export function toArchive({ posts }: PostIndex, asked: string | null): Archive | null {
  const counts = new Map<string, number>();
  for (const { date } of posts) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  const years = Array.from(counts, ([year, count]) => ({ year, count })).toSorted((a, b) =>
    a.year < b.year ? 1 : -1,
  );
  const year = asked ?? years[0]?.year;
  if (year === undefined || !counts.has(year)) return null;
  const months = new Map<string, ArchivedPost[]>();
  for (const { slug, title, date, lang } of posts.filter((post) => post.date.startsWith(year))) {
    const month = date.slice(0, 7);
    const post = { slug, title, date, ...(lang === undefined ? {} : { lang }) };
    months.set(month, [...(months.get(month) ?? []), post]);
  }
  return {
    kind: 'archive',
    year,
    years,
    months: Array.from(months, ([month, of]) => ({ month, posts: of })),
  };
}

/** All overviews of a blog. */
export function overviewsOf(index: PostIndex): Overview[] {
  const years = toArchive(index, null)?.years ?? [];
  const archives = years.flatMap(({ year }) => toArchive(index, year) ?? []);
  return [toTopicsOverview(index), ...archives];
}

function described(topic: Facet): DescribedTopic {
  const description = site.topics[topic.slug];
  return description === undefined ? topic : { ...topic, description };
}
