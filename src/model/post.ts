/** A picture whose size is known, so that the page keeps room for it. Sizes are in CSS pixels. */
export interface Picture {
  /** Address from the root of the site, percent-encoded. */
  src: string;
  alt: string;
  width: number;
  height: number;
  /** Smaller copies that the build made; none in the preview, and none of drawings that scale by themselves. */
  copies?: PictureCopies;
}

/** Copies of a picture in formats that browsers load faster. */
export interface PictureCopies {
  /** Address of every copy without its width and format, e.g. `/blog/pictures/roses.1a2b3c4d`. */
  stem: string;
  /** Widths in pixels, ascending. There is one AVIF and one WebP of each. */
  widths: number[];
  /** What stands in for it until it has come: its prevailing colour, `#rrggbb`, or `none` if it is transparent. */
  colour: string;
}

/** A category or tag: `slug` in addresses, `name` as the author wrote it. */
export interface Topic {
  slug: string;
  name: string;
}

/** A number of posts, as readers are told it. */
export function countedPosts(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}

/** Why a post is not public. Only the preview ever holds such posts. */
export type Unpublished = 'draft' | 'scheduled';

/** What a list shows of a post. Days are `YYYY-MM-DD`. */
export interface PostSummary {
  slug: string;
  title: string;
  excerpt: string;
  date: string;
  /** Slug of the category. */
  category: string;
  /** Slugs of the tags, without the one that repeats the post's own category. */
  tags: string[];
  /** As readers see it, e.g. `12 min read`. */
  readTime: string;
  cover: Picture | null;
  featured?: true;
  /** Language of the post as a canonical BCP 47 tag; absent where it is the site's. */
  lang?: string;
  /** Earlier slugs. */
  aliases?: string[];
  unpublished?: Unpublished;
  /** Content hash in the name of the post's data file. */
  hash: string;
}

/** A heading of an article, in document order. */
export interface Heading {
  /** Unique on the page, and never one of the page's own ids. */
  id: string;
  depth: 2 | 3 | 4 | 5 | 6;
  /** Plain text. */
  text: string;
  /** Offset of the heading's first character in `Post.body`, in UTF-16 units. */
  at: number;
}

/** A post that another one points to. */
export interface PostLink {
  slug: string;
  title: string;
  /** As in lists. */
  lang?: string;
}

/** A post among "related reading". */
export interface RelatedPost extends PostLink {
  excerpt: string;
  readTime: string;
  cover: Picture | null;
  /** What both posts are about, as it follows "Also about": `downtime and chemical peels`. Empty if there are no words for it. */
  reason: string;
}

/** Everything that an article page shows besides the text itself. */
export interface PostDetails {
  slug: string;
  title: string;
  /** For the browser's title bar and search engines; the title if the author gave none. */
  metaTitle: string;
  /** For search engines; the excerpt if the author gave none. */
  metaDescription: string;
  excerpt: string;
  date: string;
  /** The day of the last change, if it is later than `date`. */
  updated?: string;
  author: string;
  reviewedBy?: string;
  reviewed?: string;
  /** As in lists. */
  lang?: string;
  category: Topic;
  tags: Topic[];
  readTime: string;
  /** What `readTime` says, as a number; where it says none, what the text takes. */
  minutes: number;
  cover: Picture | null;
  /** The picture for links to the post on other sites: 1200 × 630 pixels. None in the preview. */
  shareImage?: string;
  unpublished?: Unpublished;
  headings: Heading[];
  related: RelatedPost[];
  /** The next older post. */
  previous: PostLink | null;
  /** The next newer post. */
  next: PostLink | null;
}

/** The text of a post, as Markdown. */
export interface PostText {
  /**
   * Markdown, without what the page already shows (title, byline, cover, hand-made contents). Any piece of it can be
   * read by itself: addresses stand where they are used, and the only HTML are the tags of `body/htmlTag.ts`.
   */
  body: string;
  /** Offsets in `body` at which it may be cut and rendered piece by piece; the first is 0. */
  cuts: number[];
  /** The body's local pictures by the address that the author wrote; null where the file is missing. */
  pictures: Record<string, Omit<Picture, 'alt'> | null>;
}

/** All of a post. One file each: `data/posts/<slug>.<hash>.json`. */
export interface Post extends PostDetails, PostText {}
