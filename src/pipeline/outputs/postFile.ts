import type { Post } from '../../model/post.ts';
import type { Article } from '../article/article.ts';
import { minutesIn } from '../article/readTime.ts';
import { hash } from '../files/hash.ts';
import type { FrontMatter } from '../frontMatter/schema.ts';
import type { Listed } from './summary.ts';

/** A post's data file. */
export interface PostFile {
  post: Post;
  contents: string;
  hash: string;
}

/** What an article page shows that does not stand in the post's own file, or is settled elsewhere. */
export interface Surroundings extends Pick<
  Post,
  'category' | 'tags' | 'pictures' | 'related' | 'previous' | 'next'
> {
  listed: Listed;
  shareImage: string | undefined;
}

/** Makes a post's data file. */
export type WritePost = (matter: FrontMatter, article: Article, around: Surroundings) => PostFile;

/**
 * A writer that remembers the file of each article. As long as the article is the same object and
 * nothing around it has changed, its long text is neither written nor hashed again.
 */
export function rememberedWriter(): WritePost {
  const written = new WeakMap<Article, { around: string; file: PostFile }>();
  return (matter, article, surroundings) => {
    const around = JSON.stringify(surroundings);
    const known = written.get(article);
    if (known?.around === around) return known.file;
    const post = toPost(matter, article, surroundings);
    const contents = JSON.stringify(post);
    const file = { post, contents, hash: toHash(contents) };
    written.set(article, { around, file });
    return file;
  };
}

/** A short name for contents, different whenever they are. */
export function toHash(contents: string): string {
  return hash(contents, 10);
}

function toPost(
  matter: FrontMatter,
  article: Article,
  { listed, shareImage, ...around }: Surroundings,
): Post {
  const { slug, title, excerpt, date, readTime, cover, lang, unpublished } = listed;
  const { updated, author, reviewedBy, reviewed } = matter;
  const { body, cuts, headings } = article;
  return {
    slug,
    title,
    metaTitle: matter.metaTitle ?? title,
    metaDescription: matter.metaDescription ?? excerpt,
    excerpt,
    date,
    ...(updated === undefined || updated <= date ? {} : { updated }),
    author,
    ...(reviewedBy === undefined ? {} : { reviewedBy }),
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(lang === undefined ? {} : { lang }),
    readTime,
    minutes: minutesIn(matter.readTime) ?? article.minutes,
    cover,
    ...(unpublished === undefined ? {} : { unpublished }),
    ...(shareImage === undefined ? {} : { shareImage }),
    ...around,
    body,
    cuts,
    headings,
  };
}
