/** What is kept of the reading of a post. */
export interface KeptPost {
  slug: string;
  title: string;
  /** The heading under which the reader stopped; null before the first one. */
  heading: string | null;
  /** Minutes that the whole post takes; 0 if unknown. */
  minutes: number;
  /** How much of the text the reader had behind them, from 0 to 1. */
  progress: number;
  /** Which tenths of the text they have had on the screen: one bit each. */
  seen: number;
  /** When that was, in milliseconds. */
  at: number;
  /** Where they stopped: see `parseAnchor`. */
  place: unknown;
  /** Whether they have read the post to its end. Then the rest says nothing. */
  finished: boolean;
}

/** So many posts are kept at most: those read last. */
const most = 100;

/** The posts that were kept, those read last first. What is no such post is left out: anyone may write there. */
export function parseKept(value: unknown): readonly KeptPost[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .flatMap(([slug, entry]) => parsePost(slug, entry) ?? [])
    .toSorted((a, b) => b.at - a.at)
    .slice(0, most);
}

/** The form in which posts are kept: by slug. `firstPaint.js` reads it too. */
export function toKept(posts: readonly KeptPost[]): Record<string, Omit<KeptPost, 'slug'>> {
  return Object.fromEntries(posts.slice(0, most).map(({ slug, ...rest }) => [slug, rest]));
}

/** The posts with one of them as it is now. */
export function withPost(posts: readonly KeptPost[], post: KeptPost): KeptPost[] {
  return [post, ...withoutPost(posts, post.slug)];
}

/** The posts without one of them. */
export function withoutPost(posts: readonly KeptPost[], slug: string): KeptPost[] {
  return posts.filter((post) => post.slug !== slug);
}

/** A post that has been read to its end: only the mark stays. */
export function toFinished({ slug, at }: Pick<KeptPost, 'slug' | 'at'>): KeptPost {
  return {
    slug,
    title: '',
    heading: null,
    minutes: 0,
    progress: 1,
    seen: 0,
    at,
    place: null,
    finished: true,
  };
}

/** Minutes that the rest of a post takes; null if nobody knows. */
export function minutesLeft({ minutes, progress }: Pick<KeptPost, 'minutes' | 'progress'>): number | null {
  return minutes > 0 ? Math.max(1, Math.round(minutes * (1 - progress))) : null;
}

function parsePost(slug: string, entry: unknown): KeptPost | null {
  if (typeof entry !== 'object' || entry === null || !('finished' in entry) || !('at' in entry)) return null;
  const { at, finished } = entry;
  if (typeof at !== 'number' || typeof finished !== 'boolean') return null;
  if (finished) return toFinished({ slug, at });
  // Whatever is missing below is asked for as `undefined`, which no check lets through.
  const { title, heading, minutes, progress, seen, place }: Partial<Record<keyof KeptPost, unknown>> = entry;
  if (typeof title !== 'string' || title === '' || (heading !== null && typeof heading !== 'string'))
    return null;
  if (!isShare(progress) || typeof minutes !== 'number' || typeof seen !== 'number') return null;
  return { slug, title, heading, minutes, progress, seen, at, place, finished };
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
