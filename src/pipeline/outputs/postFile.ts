import { createHash } from 'node:crypto';
import type { Post, PostLink, RelatedPost } from '../../model/post.ts';
import type { Article } from '../article/article.ts';
import type { Publishable } from '../edition.ts';
import type { PictureLibrary } from '../pictures.ts';
import type { Listed } from './summary.ts';
import type { Topics } from './topics.ts';

/** A post's data file. */
export interface PostFile {
  contents: string;
  hash: string;
}

/** What a post's page shows of other posts. */
export type Neighbours = Pick<Post, 'related' | 'previous' | 'next'>;

/** Makes the data of one article page. */
export function toPost(
  { matter, article }: Publishable,
  listed: Listed,
  neighbours: Neighbours,
  { nameOf }: Topics,
  pictures: PictureLibrary,
): Post {
  const { updated, reviewedBy, reviewed } = matter;
  return {
    slug: listed.slug,
    title: matter.title,
    metaTitle: matter.metaTitle ?? matter.title,
    metaDescription: matter.metaDescription ?? matter.excerpt,
    excerpt: matter.excerpt,
    date: matter.date,
    ...(updated === undefined ? {} : { updated }),
    author: matter.author,
    ...(reviewedBy === undefined ? {} : { reviewedBy }),
    ...(reviewed === undefined ? {} : { reviewed }),
    category: { slug: listed.category, name: nameOf(listed.category) },
    tags: listed.tags.map((slug) => ({ slug, name: nameOf(slug) })),
    readTime: listed.readTime,
    cover: listed.cover,
    ...(listed.unpublished === undefined ? {} : { unpublished: listed.unpublished }),
    body: article.body,
    cuts: article.cuts,
    definitions: article.definitions,
    headings: article.headings,
    pictures: toPictures(article.pictures, pictures),
    ...neighbours,
  };
}

/** Turns a post into its data file. */
export type WritePost = (post: Post, article: Article) => PostFile;

/**
 * A writer that remembers the file of each article. As long as the article is the same object and
 * nothing around it has changed, the long text is neither written nor hashed again.
 */
export function postWriter(): WritePost {
  const written = new WeakMap<Article, { around: string; file: PostFile }>();
  return (post, article) => {
    const around = JSON.stringify({ ...post, body: '', headings: [] });
    const known = written.get(article);
    if (known?.around === around) return known.file;
    const contents = JSON.stringify(post);
    const file = { contents, hash: toHash(contents) };
    written.set(article, { around, file });
    return file;
  };
}

/** A short name for contents, different whenever they are. */
export function toHash(contents: string): string {
  return createHash('sha256').update(contents).digest('hex').slice(0, 10);
}

/** A post as a link to it needs it. */
export function toPostLink({ slug, title }: Listed): PostLink {
  return { slug, title };
}

/** A post as "related reading" shows it. */
export function toRelatedPost({ slug, title, excerpt, readTime }: Listed): RelatedPost {
  return { slug, title, excerpt, readTime };
}

function toPictures(mentions: Article['pictures'], pictures: PictureLibrary): Post['pictures'] {
  return Object.fromEntries(
    mentions.map(({ url }) => {
      const lookup = pictures.find(url);
      return [url, lookup.kind === 'found' ? lookup.picture : null];
    }),
  );
}
